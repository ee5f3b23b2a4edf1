package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Api;
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

/** A district adds, names, orders, ends and removes codes at a screen; its applications offer and take what it has. */
@KarafTest
class CodeListsIT {
    private static final String PAGE = "/einrichtung/" + Road.DISTRICT + "/listen";
    private static final String LISTS = "/api/programme/districts/" + Road.DISTRICT + "/code-lists";

    private final URI base;
    private final Road road;

    CodeListsIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    private Visitor office() {
        return Visitor.loggedIn(base, "koordination", Demonstration.PASSWORD);
    }

    private Visitor add(String list, String german) {
        return office().open(PAGE + "/" + list + "/neu", 200)
                .fill("german", german)
                .fill("english", german)
                .send(200);
    }

    private Map<String, Object> draft(String title, String group) {
        LocalDate start = road.today().plusDays(10);
        String sponsor = road.sponsor("traeger1", "Verein " + title, "ASSOCIATION", "DE89370400440532013000");
        Map<String, Object> draft = new HashMap<>(Draft.of(road, sponsor, title, "2000.00", start, start.plusDays(30)));
        draft.put("targetGroups", List.of(group));
        return draft;
    }

    @Test
    void whatADistrictAddsIsOfferedTakenAndKeptAfterItsEnd() {
        assertThat(office().open("/einrichtung/" + Road.DISTRICT, 200).html()).contains(PAGE);
        assertThat(office().open(PAGE, 200).html())
                .contains("Zielgruppen")
                .contains("erweiterbar")
                .contains("fest");
        assertThat(add("targetGroup", "Nachtarbeitende").html()).contains("„Nachtarbeitende“ steht in der Liste.");

        Api sponsor = road.as("traeger1");
        Map<String, Object> written = draft("Nachtcafé", "NACHTARBEITENDE");
        var made = sponsor.post("/api/applications", written).expect(201);
        String application = "/api/applications/" + made.text("id");
        String form = "/antraege/" + made.text("fileNumber") + "/bearbeiten";
        Visitor assistant = Visitor.loggedIn(base, "traeger1", Demonstration.PASSWORD);
        assertThat(assistant.open(form, 200).html()).contains("Nachtarbeitende");

        road.as("koordination")
                .post(LISTS + "/targetGroup/codes/NACHTARBEITENDE/removal", Map.of())
                .expect(409);
        office().open(PAGE + "/targetGroup/NACHTARBEITENDE/beenden", 200)
                .fill("to", day(road.today().minusDays(1)))
                .send(200);
        assertThat(assistant.open(form, 200).html()).contains("Nachtarbeitende");
        written.put("title", "Nachtcafé am Markt");
        sponsor.put(application, written, sponsor.get(application).etag()).expect(200);
        sponsor.post("/api/applications", draft("Spätcafé", "NACHTARBEITENDE")).expect(400);
        assertThat(offered("targetGroup", "NACHTARBEITENDE")).isFalse();
        assertThat(road.anyone()
                        .get("/api/programme/code-lists/targetGroup")
                        .expect(200)
                        .toString())
                .doesNotContain("NACHTARBEITENDE");
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }

    private boolean offered(String list, String code) {
        for (JsonNode one : road.anyone()
                .get("/api/programme/code-lists/" + list + "?district=" + Road.DISTRICT)
                .expect(200)
                .json()
                .get("codes")) {
            if (one.get("code").asText().equals(code)) {
                return one.get("offered").asBoolean();
            }
        }
        throw new AssertionError("no code " + code);
    }

    @Test
    void aFixedListIsRenamedAndPutInOrderOnly() {
        String page = PAGE + "/budgetLine";
        Visitor office = office();
        assertThat(office.open(page, 200).html())
                .contains("Diese Liste ist fest.")
                .doesNotContain(page + "/neu");
        road.as("koordination")
                .post(LISTS + "/budgetLine/codes", Map.of("code", "MORE", "german", "Mehr", "english", "More"))
                .expect(409);
        assertThat(office.open(page + "/FEES", 200).html()).doesNotContain(page + "/FEES/beenden");
        office.fill("german", "Honorar und Aufwand")
                .fill("english", "Fees and effort")
                .send(200);
        assertThat(office.html()).contains("Honorar und Aufwand");
        office.open(page + "/FEES/stelle", 200).fill("place", "99").send(422);
        assertThat(office.html()).contains("Die Liste hat die Stellen 1 bis 8.");
        office.fill("place", "1").send(200);
        assertThat(office.html().indexOf("Honorar und Aufwand"))
                .isLessThan(office.html().indexOf("Personal"));
        office.open(page + "/FEES", 200).fill("german", "").fill("english", "").send(200);
        assertThat(office.html()).doesNotContain("Honorar und Aufwand");
        office.open(page + "/FEES/stelle", 200).fill("place", "2").send(200);
    }

    @Test
    void whatNothingHasIsRemoved() {
        add("indicator", "Bänke");
        String page = PAGE + "/indicator/BAENKE";
        Visitor office = office();
        office.open(page + "/entfernen", 200).send(200);
        assertThat(office.html()).contains("„Bänke“ ist entfernt.");
        office.open(page, 404);
    }

    @Test
    void whatIsWrongIsToldBesideItsField() {
        Visitor form = office().open(PAGE + "/feature/neu", 200);
        form.send(400);
        assertThat(form.html()).contains("Bitte geben Sie die deutsche Bezeichnung an.");
        form.fill("german", "Stadt")
                .fill("english", "Town")
                .fill("from", day(road.today().minusDays(1)))
                .send(422);
        assertThat(form.html()).contains("Ein neuer Schlüssel wird frühestens ab heute angeboten.");
    }

    @Test
    void whoFollowsReadsAndOthersSeeNothing() {
        Visitor auditor = Visitor.loggedIn(base, "revision", Demonstration.PASSWORD);
        assertThat(auditor.open(PAGE + "/targetGroup", 200).html()).doesNotContain("Schlüssel ergänzen");
        auditor.open(PAGE + "/targetGroup/neu", 403);
        Visitor.loggedIn(base, "traeger1", Demonstration.PASSWORD).open(PAGE, 403);
        road.as("traeger1").get(LISTS).expect(403);
    }
}
