package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Draft;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The next round is planned from the last, extended, and closed, at a screen and over REST. */
@KarafTest
class RoundsIT {
    private static final String ROUNDS = "/einrichtung/" + Road.DISTRICT + "/runden";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final URI base;
    private final Road road;

    RoundsIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    private Visitor office() {
        return Visitor.loggedIn(base, "koordination", Demonstration.PASSWORD);
    }

    static String german(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private JsonNode planned(int year) {
        return road.as("koordination")
                .post(
                        "/api/programme/rounds",
                        Map.of(
                                "district",
                                Road.DISTRICT,
                                "name",
                                "Probe " + year,
                                "start",
                                year + "-01-01",
                                "end",
                                year + "-12-31",
                                "submissionDeadline",
                                year + "-06-30",
                                "coordinationShare",
                                0.2))
                .expect(201)
                .json();
    }

    @Test
    void theNextFollowsFromTheLastAsAProposal() {
        JsonNode last = planned(2041);
        JsonNode next = road.as("koordination")
                .get("/api/programme/rounds/" + last.get("id").asText() + "/following")
                .expect(200)
                .json();
        assertThat(next.get("start").asText()).isEqualTo("2042-01-01");
        assertThat(next.get("submissionDeadline").asText()).isEqualTo("2042-06-30");

        Visitor office = office().open(ROUNDS + "/neu?nach=" + last.get("id").asText(), 200);
        assertThat(office.html()).contains("value=\"Probe 2042\"").contains("value=\"01.01.2042\"");
        office.fill("name", "Probe 2042")
                .fill("start", "01.01.2042")
                .fill("end", "31.12.2042")
                .fill("submissionDeadline", "30.06.2042")
                .fill("earlierDeadlines", "31.03.2042, 30.04.2042")
                .fill("coordinationShare", "20")
                .send(200);
        assertThat(office.html())
                .contains("Die Förderperiode „Probe 2042“ ist geplant.")
                .contains("31.\u00a0März 2042");
    }

    @Test
    void whatIsWrongIsToldBesideItsField() {
        Visitor office = office().open(ROUNDS + "/neu", 200);
        office.fill("name", "")
                .fill("start", "01.01.2043")
                .fill("end", "31.12.2042")
                .fill("submissionDeadline", "bald")
                .fill("earlierDeadlines", "")
                .fill("coordinationShare", "150")
                .send(400);
        assertThat(office.html())
                .contains("Bitte schreiben Sie unter „Antragsschluss“ einen Tag, den es gibt")
                .contains("value=\"bald\"")
                .contains("value=\"01.01.2043\"");
    }

    @Test
    void whoIsTouchedIsSeenBeforeAndDraftsAreDueOnTheNewDay() {
        JsonNode round = planned(2044);
        String id = round.get("id").asText();
        String sponsor = road.sponsor("traeger2", "Verein Runde", "ASSOCIATION", "DE89370400440532013000");
        Map<String, Object> draft = new HashMap<>(Draft.of(
                road, sponsor, "In vierundvierzig", "500.00", LocalDate.of(2044, 2, 1), LocalDate.of(2044, 3, 1)));
        draft.put("round", id);
        JsonNode made =
                road.as("traeger2").post("/api/applications", draft).expect(201).json();
        String number = made.get("fileNumber").asText();

        Visitor office = office().open(ROUNDS + "/" + id + "/termine", 200);
        fill(office, LocalDate.of(2044, 12, 31), LocalDate.of(2044, 9, 30)).send(409);
        assertThat(office.html())
                .contains("Wen das berührt")
                .contains(number)
                .contains("Trotzdem ändern")
                .contains("value=\"30.09.2044\"");
        fill(office, LocalDate.of(2044, 12, 31), LocalDate.of(2044, 9, 30)).send(200);
        assertThat(office.html()).contains("Die Termine von „Probe 2044“ sind geändert.");
        Await.until(
                "the draft is due on the new day",
                LIMIT,
                () -> road.as("traeger2")
                        .get("/api/applications?q=vierundvierzig")
                        .expect(200)
                        .text()
                        .contains("2044-09-30"));
    }

    private static Visitor fill(Visitor office, LocalDate end, LocalDate deadline) {
        return office.fill("name", "Probe 2044")
                .fill("start", "01.01.2044")
                .fill("end", german(end))
                .fill("submissionDeadline", german(deadline))
                .fill("earlierDeadlines", "");
    }

    @Test
    void aClosedRoundTakesNoMoreAfterToday() {
        JsonNode round = planned(2045);
        String id = round.get("id").asText();
        Visitor office = office().open(ROUNDS + "/" + id + "/schliessen", 200);
        office.send(200);
        assertThat(office.html())
                .contains("„Probe 2045“ nimmt nach heute keine Anträge mehr an.")
                .doesNotContain("href=\"" + ROUNDS + "/" + id + "/schliessen\"");
        JsonNode closed = road.as("koordination")
                .get("/api/programme/rounds/" + id)
                .expect(200)
                .json();
        assertThat(closed.get("submissionDeadline").asText())
                .isEqualTo(road.today().toString());
        road.as("koordination")
                .post("/api/programme/rounds/" + id + "/closure", Map.of())
                .expect(409);
    }

    /** 2046-06-30 is a Saturday; VwVfG § 31 (3). */
    @Test
    void aDeadlineThatMovesIsToldWithItsReasonUnlessItIsFixed() {
        JsonNode round = planned(2046);
        String id = round.get("id").asText();
        assertThat(round.get("submissionUntil").asText()).isEqualTo("2046-07-02");
        Visitor office = office().open(ROUNDS + "/" + id, 200);
        assertThat(office.html()).contains("2.\u00a0Juli 2046").contains("einem Samstag");
        office.open(ROUNDS + "/" + id + "/termine", 200)
                .fill("name", "Probe 2046")
                .fill("start", "01.01.2046")
                .fill("end", "31.12.2046")
                .fill("submissionDeadline", "30.06.2046")
                .fill("earlierDeadlines", "")
                .fill("fixedDeadline", "true")
                .send(200);
        assertThat(office.html()).contains("fester Tag").doesNotContain("einem Samstag");
    }

    @Test
    void whoFollowsReadsAndDoesNotPlan() {
        Visitor auditor = Visitor.loggedIn(base, "revision", Demonstration.PASSWORD);
        assertThat(auditor.open(ROUNDS, 200).html()).doesNotContain("planen</span>");
        auditor.open(ROUNDS + "/neu", 403);
        road.as("revision").post("/api/programme/rounds", Map.of()).expect(403);
    }
}
