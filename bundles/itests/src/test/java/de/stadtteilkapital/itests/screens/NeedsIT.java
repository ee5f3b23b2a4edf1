package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Draft;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Needs are entered at a screen, named by an application, and shown with it to those who may know of it. */
@KarafTest
class NeedsIT {
    private static final String PAGE = "/einrichtung/" + Road.DISTRICT + "/bedarfe";
    private static final String NEEDS = "/api/programme/needs";

    private final URI base;
    private final Road road;

    NeedsIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    private Visitor office() {
        return Visitor.loggedIn(base, "koordination", Demonstration.PASSWORD);
    }

    private String goal() {
        return road.goals().at("/0/id").asText();
    }

    private String enter(String title) {
        Visitor form = office().open(PAGE + "/neu", 200);
        assertThat(form.html()).contains("Zugewanderte").contains("am Übergang von der Schule");
        form.fill("title", title)
                .fill("text", "Abends ist alles zu.")
                .fill("source", "Stadtteilkonferenz")
                .fill("priority", "HIGH")
                .fill("targetGroups", "DISADVANTAGED_YOUTH")
                .fill("goals", goal())
                .send(200);
        assertThat(form.html()).contains("„" + title + "“ ist eingetragen.").contains("Benachteiligte Jugendliche");
        return named(title);
    }

    private String named(String title) {
        for (JsonNode need : road.needs()) {
            if (title.equals(need.get("title").asText())) {
                return need.get("id").asText();
            }
        }
        throw new AssertionError("no need " + title);
    }

    /** Handed in by a sponsor, over REST; its file number. */
    private String applyFor(String need, String title) {
        LocalDate start = road.today().plusDays(10);
        String sponsor = road.sponsor("traeger1", "Verein " + title, "ASSOCIATION", "DE89370400440532013000");
        Map<String, Object> draft = new HashMap<>(Draft.of(road, sponsor, title, "2000.00", start, start.plusDays(30)));
        draft.put("needs", List.of(need));
        String id =
                road.as("traeger1").post("/api/applications", draft).expect(201).text("id");
        String step = "/antraege/"
                + road.as("traeger1").get("/api/applications/" + id).expect(200).text("fileNumber")
                + "/bearbeiten/ziel";
        Visitor assistant = Visitor.loggedIn(base, "traeger1", Demonstration.PASSWORD);
        assertThat(assistant.open(step, 200).html()).contains("value=\"" + need + "\" checked");
        return road.as("traeger1")
                .post("/api/applications/" + id + "/submission", Map.of())
                .expect(200)
                .text("fileNumber");
    }

    @Test
    void aNeedShowsTheProjectsThatServeItAndStays() {
        String title = "Treffpunkte am Abend";
        String need = enter(title);
        String fileNumber = applyFor(need, "Offener Keller");
        String page = PAGE + "/" + need;

        Visitor office = office();
        assertThat(office.open(PAGE, 200).html()).contains("/antraege/" + fileNumber + "\">" + fileNumber);
        assertThat(office.open("/antraege/" + fileNumber, 200).html()).contains(title);
        assertThat(office.open(page, 200).html()).contains("Offener Keller").doesNotContain(page + "/entfernen");
        assertThat(office.open("/antraege?need=" + need, 200).html())
                .contains("value=\"" + need + "\" selected")
                .contains(fileNumber);
        office.open(page, 200)
                .fill("title", "Spielplätze")
                .fill("source", "Stadtteilkonferenz")
                .fill("priority", "LOW")
                .fill("goals", goal())
                .send(422);
        assertThat(office.html()).contains("so heißt er weiter").contains("value=\"Spielplätze\"");
        road.as("koordination").post(NEEDS + "/" + need + "/removal", Map.of()).expect(409);

        assertThat(road.anyone().get(NEEDS + "/" + need).expect(200).json().get("projects"))
                .isEmpty();
        assertThat(road.as("koordination")
                        .get(NEEDS + "/" + need)
                        .expect(200)
                        .json()
                        .at("/projects/0/fileNumber")
                        .asText())
                .isEqualTo(fileNumber);
        assertThat(road.as("koordination")
                        .get("/api/applications?need=" + need)
                        .expect(200)
                        .json()
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void aNeedIsEndedAndOneThatNobodyNamesIsRemoved() {
        String need = enter("Fahrradwerkstatt");
        String page = PAGE + "/" + need;
        Visitor office = office();
        office.open(page + "/beenden", 200).fill("to", "1.1.2000").send(422);
        assertThat(office.html()).contains("Ein Bedarf endet frühestens heute.");
        office.fill("to", "31.12.2089").send(200);
        assertThat(office.html()).contains("31.12.2089").contains(page + "/entfernen");
        office.open(page + "/entfernen", 200).send(200);
        assertThat(office.html()).contains("„Fahrradwerkstatt“ ist entfernt.");
        office.open(page, 404);
    }

    private Visitor toCome(String title, String from) {
        return office().open(PAGE + "/neu", 200)
                .fill("title", title)
                .fill("source", "Stadtteilkonferenz")
                .fill("priority", "LOW")
                .fill("goals", goal())
                .fill("from", from);
    }

    @Test
    void aNeedToComeIsShownWithItsDayOfferedToNobodyYetAndRemoved() {
        String title = "Werkstatt im Winter";
        Visitor form = toCome(title, "1.1.2000").send(422);
        assertThat(form.html()).contains("Ein Bedarf besteht frühestens von heute an.");
        form = toCome(title, "1.1.2089").send(200);
        assertThat(form.html())
                .contains("Anträge können ihn ab dem 01.01.2089 nennen.")
                .contains("geplant");
        String need = named(title);
        String page = PAGE + "/" + need;
        assertThat(office().open(page, 200).html()).contains("geplant").contains("Erster Tag");
        assertThat(office().open("/antraege", 200).html()).doesNotContain(title);
        Visitor office = office();
        office.open(page + "/beenden", 200).fill("to", "31.12.2088").send(422);
        assertThat(office.html()).contains("Ein Bedarf endet nicht vor seinem ersten Tag.");
        office.open(page + "/entfernen", 200).send(200);
        office.open(page, 404);
    }

    @Test
    void whatIsMissingIsToldBesideItsField() {
        Visitor form = office().open(PAGE + "/neu", 200);
        form.fill("title", "Ohne Quelle").send(400);
        assertThat(form.html())
                .contains("value=\"Ohne Quelle\"")
                .contains("Bitte geben Sie die Quelle an.")
                .contains("Bitte geben Sie die Dringlichkeit an.")
                .contains("Bitte geben Sie die Ziele an.");
    }

    @Test
    void whoFollowsReadsAndOthersSeeNothing() {
        Visitor auditor = Visitor.loggedIn(base, "revision", Demonstration.PASSWORD);
        assertThat(auditor.open(PAGE, 200).html()).doesNotContain("Bedarf eintragen");
        auditor.open(PAGE + "/neu", 403);
        road.as("revision").post(NEEDS, Map.of()).expect(403);
        Visitor.loggedIn(base, "traeger1", Demonstration.PASSWORD).open(PAGE, 403);
        assertThat(office().open("/einrichtung/" + Road.DISTRICT, 200).html()).contains(PAGE);
    }
}
