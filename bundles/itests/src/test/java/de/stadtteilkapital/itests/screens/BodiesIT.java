package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A body is founded within another, gets rules of its own and members who come and go, at a screen and over REST. */
@KarafTest
class BodiesIT {
    private static final String BODIES = "/einrichtung/" + Road.DISTRICT + "/gremien";
    private static final String REST = "/api/committee/bodies";

    private final URI base;
    private final Road road;

    BodiesIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    private Visitor office() {
        return Visitor.loggedIn(base, "koordination", Demonstration.PASSWORD);
    }

    private void founded(String id) {
        road.as("koordination")
                .post(REST, Map.of("district", Road.DISTRICT, "id", id, "name", "Gremium " + id, "decides", false))
                .expect(201);
    }

    private JsonNode body(String id) {
        return road.as("koordination")
                .get(REST + "/" + Road.DISTRICT + "/" + id)
                .expect(200)
                .json();
    }

    @Test
    void aWorkingGroupIsFoundedWithinAnotherBody() {
        Visitor office = office().open(BODIES + "/neu", 200);
        office.fill("id", "ag-jugend")
                .fill("name", "AG Jugend")
                .fill("parent", "arbeitskreis")
                .send(200);
        assertThat(office.html()).contains("„AG Jugend“ ist gegründet.").contains("Arbeitskreis Hamm-Norden");
        assertThat(body("ag-jugend").get("parent").asText()).isEqualTo("arbeitskreis");
        assertThat(office.open(BODIES + "/arbeitskreis", 200).html()).contains("AG Jugend");
        office.open(BODIES + "/arbeitskreis/aendern", 200);
        office.fill("name", "Arbeitskreis").fill("parent", "ag-jugend").send(422);
        assertThat(office.html()).contains("Ein Gremium arbeitet nicht in sich selbst");
        office.open(BODIES + "/neu", 200)
                .fill("id", "AG Jugend")
                .fill("name", "")
                .send(400);
        assertThat(office.html()).contains("value=\"AG Jugend\"");
    }

    @Test
    void ownRulesNameWhereTheyStand() {
        founded("regelrat");
        Visitor office = office().open(BODIES + "/regelrat/regeln", 200);
        office.fill("noticePeriod", "vierzehn").fill("noticeSource", "GO § 3").send(400);
        assertThat(office.html()).contains("value=\"vierzehn\"");
        office.fill("noticePeriod", "14")
                .fill("noticeSource", "GO § 3")
                .fill("quorumLeast", "4")
                .fill("quorumSource", "GO § 5")
                .send(200);
        assertThat(office.html())
                .contains("behalten die ihrer Einladung")
                .contains("mindestens 14 volle Tage")
                .contains("GO § 5");
        assertThat(body("regelrat").get("rules").get("quorumLeast").asInt()).isEqualTo(4);
        assertThat(road.anyone()
                        .get(REST + "/" + Road.DISTRICT + "/regelrat")
                        .expect(200)
                        .json()
                        .hasNonNull("members"))
                .isFalse();
    }

    @Test
    void membersComeAndGoByTheirDays() {
        founded("wechsel");
        Visitor office = office().open(BODIES + "/wechsel/mitglieder/neu", 200);
        office.fill("name", "").fill("from", "bald").send(400);
        assertThat(office.html()).contains("value=\"bald\"");
        office.fill("name", "Anna Amt")
                .fill("from", "")
                .fill("voting", "true")
                .fill("organisation", "Jugendamt")
                .send(200);
        assertThat(office.html()).contains("Anna Amt ist aufgenommen.").contains("stimmberechtigt");
        String anna = members("wechsel").get(0).get("id").asText();
        String page = BODIES + "/wechsel/mitglieder/" + anna;
        office.open(page + "/vorsitz", 200).fill("from", "").send(200);
        assertThat(office.html()).contains("Anna Amt bekommt den Vorsitz.");
        office.open(page + "/aendern", 200)
                .fill("name", "Anna Amt")
                .fill("voting", "true")
                .fill("organisation", "Jugendamt")
                .fill("secrecyOn", "01.11.2026")
                .send(200);
        assertThat(office.html()).contains("1.\u00a0November 2026");
        LocalDate last = road.today().plusDays(30);
        office.open(page + "/nachfolge", 200)
                .fill("until", RoundsIT.german(last))
                .fill("name", "Bert Büro")
                .send(200);
        assertThat(office.html()).contains("Bert Büro folgt nach.").contains("Anna Amt");
        assertThat(office.open(page, 200).html()).doesNotContain("/austritt\"");
        assertThat(members("wechsel"))
                .extracting(member -> member.path("until").asText(""))
                .containsExactly(last.toString(), "");
        road.as("koordination")
                .post(REST + "/" + Road.DISTRICT + "/wechsel/members/" + anna + "/resignation", Map.of("until", last))
                .expect(409);
        String bert = BODIES + "/wechsel/mitglieder/"
                + members("wechsel").get(1).get("id").asText();
        office.open(bert + "/austritt", 200)
                .fill("until", RoundsIT.german(last.plusDays(60)))
                .send(200);
        assertThat(office.html()).contains("Bert Büro scheidet aus.");
        assertThat(office.open(BODIES + "/wechsel/mitglieder", 200).html()).contains("Anna Amt", "Bert Büro");
    }

    @Test
    void whatATieMeansAndWhoPresidesIsEnteredToo() {
        founded("tierat");
        Visitor office = office().open(BODIES + "/tierat/mitglieder/neu", 200);
        office.fill("name", "Dora Vize").fill("voting", "true").send(200);
        String dora = members("tierat").get(0).get("id").asText();
        ofTies(office.open(BODIES + "/tierat/regeln", 200), dora, dora).send(400);
        assertThat(office.html()).contains("steht in der Reihenfolge einmal");
        ofTies(office, dora, "").send(200);
        assertThat(office.html())
                .contains("wird der Punkt auf eine spätere Sitzung vertagt", "GO § 8")
                .contains("bleibt der Punkt offen für einen Gegenantrag")
                .contains("Stellvertretung des Vorsitzes: Dora Vize");
        JsonNode rules = body("tierat").get("rules");
        assertThat(rules.get("tie").asText()).isEqualTo("POSTPONED");
        assertThat(rules.get("deputyChairs").get(0).asText()).isEqualTo(dora);
        assertThat(office.open(BODIES + "/tierat/regeln", 200).html()).contains("value=\"" + dora + "\" selected");
    }

    private static Visitor ofTies(Visitor office, String deputy, String second) {
        return office.fill("tie", "POSTPONED")
                .fill("tieSource", "GO § 8")
                .fill("lostMotion", "STAYS_OPEN")
                .fill("deputyChairs", deputy)
                .fill("secondDeputy", second)
                .fill("presidingSource", "GO § 4");
    }

    @Test
    void whatIsPlannedOfAMemberIsTakenBack() {
        founded("planrat");
        Visitor office = office().open(BODIES + "/planrat/mitglieder/neu", 200);
        office.fill("name", "Emil Bald")
                .fill("voting", "true")
                .fill("from", RoundsIT.german(road.today().plusDays(9)))
                .send(200);
        String emil = BODIES + "/planrat/mitglieder/"
                + members("planrat").get(0).get("id").asText();
        office.open(emil + "/loeschen", 200).send(200);
        assertThat(office.html()).contains("Der Beitritt ist zurückgenommen").doesNotContain("Emil Bald");
        office.open(BODIES + "/planrat/mitglieder/neu", 200)
                .fill("name", "Frieda Fest")
                .fill("voting", "true")
                .send(200);
        String id = members("planrat").get(0).get("id").asText();
        String frieda = BODIES + "/planrat/mitglieder/" + id;
        // nobody has met since she joined
        assertThat(office.open(frieda + "/loeschen", 200).html()).contains("Frieda Fest");
        office.open(frieda + "/austritt", 200)
                .fill("until", RoundsIT.german(road.today().plusDays(30)))
                .send(200);
        assertThat(office.open(frieda, 200).html()).contains(frieda + "/zuruecknehmen");
        JsonNode after = road.as("koordination")
                .post(REST + "/" + Road.DISTRICT + "/planrat/members/" + id + "/withdrawal", Map.of())
                .expect(200)
                .json();
        assertThat(after.hasNonNull("until")).isFalse();
    }

    private JsonNode members(String body) {
        return road.as("koordination")
                .get(REST + "/" + Road.DISTRICT + "/" + body + "/members")
                .expect(200)
                .json()
                .get("items");
    }

    @Test
    void nobodyElseSetsBodiesUp() {
        Visitor auditor = Visitor.loggedIn(base, "revision", Demonstration.PASSWORD);
        auditor.open(BODIES, 403);
        road.as("revision").post(REST, Map.of()).expect(403);
    }
}
