package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.GermanDay;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Organisations, mandates and absences are kept at a screen and over REST; a deputy acts while somebody is away. */
@KarafTest
class DirectoryIT {
    private static final String SETUP = "/einrichtung/" + Road.DISTRICT;
    private static final String DIRECTORY = "/api/directory";

    private final URI base;
    private final Road road;

    DirectoryIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    private Visitor office() {
        return Visitor.loggedIn(base, "koordination", Demonstration.PASSWORD);
    }

    private static String german(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private String account(String login) {
        return road.as(login).get(DIRECTORY + "/me").expect(200).text("account");
    }

    @Test
    void anOrganisationIsEnteredEndedAndRemoved() {
        LocalDate today = GermanDay.today();
        Visitor office = office().open(SETUP + "/organisationen/neu", 200);
        office.fill("name", "Töpferei am Markt")
                .fill("otherRoles", "Patin")
                .fill("offers", "Brennofen")
                .fill("contact/name", "Ada Ansprech")
                .fill("contact/phone", "02381 0")
                .fill("contact/consentOn", german(today))
                .fill("contact/until", german(today.plusDays(30)))
                .send(200);
        assertThat(office.html())
                .contains("„Töpferei am Markt“ ist eingetragen.")
                .contains("Brennofen")
                .contains("Ada Ansprech");
        String path = DIRECTORY + "/organisations/" + Road.DISTRICT + "/toepferei-am-markt";
        JsonNode read = road.as("revision").get(path).expect(200).json();
        assertThat(read.get("offers").toString()).contains("Brennofen");
        assertThat(read.has("contact")).isFalse();
        assertThat(read.at("/possible").isEmpty()).isTrue();

        office.open(SETUP + "/organisationen/toepferei-am-markt/beenden", 200)
                .fill("endsOn", german(today.plusDays(3)))
                .send(200);
        assertThat(office.html()).contains("„Töpferei am Markt“ wirkt bis zum " + german(today.plusDays(3)));
        office.open(SETUP + "/organisationen/toepferei-am-markt/loeschen", 200).send(200);
        assertThat(office.html()).contains("„Töpferei am Markt“ ist gelöscht.");
        road.as("koordination").get(path).expect(404);
    }

    @Test
    void whatAllDistrictsShareIsReadOnly() {
        road.as("koordination")
                .post(DIRECTORY + "/organisations/" + Road.DISTRICT + "/esf/end", Map.of("endsOn", GermanDay.today()))
                .expect(403);
        assertThat(office().open(SETUP + "/organisationen/esf", 200).html())
                .contains("Diese Organisation teilen sich alle Stadtteile")
                .doesNotContain("/esf/beenden");
    }

    @Test
    void aDeputyActsWhileSomebodyIsAway() {
        LocalDate today = GermanDay.today();
        String deputy = account("evaluation");
        String holder = account("stadtteilbuero");
        JsonNode mandate = road.as("koordination")
                .post(
                        DIRECTORY + "/mandates",
                        Map.of(
                                "district",
                                Road.DISTRICT,
                                "holder",
                                deputy,
                                "role",
                                "DEPUTY_COORDINATOR",
                                "legalBasis",
                                "Ratsbeschluss 3372/03",
                                "from",
                                today,
                                "substituteFor",
                                holder,
                                "phrase",
                                "i. V."))
                .expect(201)
                .json();
        String id = mandate.get("id").asText();
        road.as("koordination")
                .post(
                        DIRECTORY + "/accounts/" + deputy + "/roles",
                        Map.of(
                                "role",
                                "coordinator",
                                "district",
                                Road.DISTRICT,
                                "legalBasis",
                                "Ratsbeschluss 3372/03",
                                "from",
                                today,
                                "mandate",
                                id))
                .expect(200);
        assertThat(roles("evaluation")).doesNotContain("coordinator");

        String absence = road.as("stadtteilbuero")
                .post(
                        DIRECTORY + "/absences",
                        Map.of("district", Road.DISTRICT, "account", holder, "from", today, "to", today.plusDays(9)))
                .expect(201)
                .text("id");
        assertThat(roles("evaluation")).contains("coordinator");
        road.as("evaluation")
                .post(DIRECTORY + "/absences/" + absence + "/end", Map.of("to", today.plusDays(2)))
                .expect(403);

        Visitor office = office().open(SETUP + "/mandate", 200);
        assertThat(office.html()).contains("/abwesenheiten/" + absence + "/rueckkehr");
        office.open(SETUP + "/mandate/" + id, 200);
        assertThat(office.html()).contains("i. V.").doesNotContain(id + "/berichtigen");
        office.open(SETUP + "/mandate/" + id + "/beenden", 200)
                .fill("to", german(today))
                .fill("endReason", "Wechsel")
                .send(200);
        assertThat(office.html()).contains("Das Mandat endet am " + german(today));
    }

    @Test
    void everybodyEntersTheirOwnAbsenceAndStrikesItOut() {
        LocalDate from = GermanDay.today().plusDays(400);
        Visitor member = Visitor.loggedIn(base, "komitee2", Demonstration.PASSWORD);
        member.open("/konto", 200);
        assertThat(member.html()).contains("/konto/abwesenheit");
        member.open("/konto/abwesenheit", 200)
                .fill("from", german(from))
                .fill("to", german(from.plusDays(3)))
                .send(200);
        String day = german(from);
        assertThat(member.html()).contains("Ihre Abwesenheit ist eingetragen", day);
        String strike = member.html().replaceFirst("(?s).*href=\"(/konto/abwesenheit/[^\"]+/streichen)\".*", "$1");
        Visitor.loggedIn(base, "komitee3", Demonstration.PASSWORD).open(strike, 404);
        // the office has its own page for it
        office().open(strike, 404);
        member.open(strike, 200).send(200);
        assertThat(member.html()).contains("Ihre Abwesenheit ist gestrichen.").doesNotContain(strike);
    }

    @Test
    void whoIsBackEarlierSaysSoAndNobodyIsSentAway() {
        LocalDate today = GermanDay.today();
        Visitor member = Visitor.loggedIn(base, "komitee8", Demonstration.PASSWORD)
                .open("/konto/abwesenheit", 200)
                .fill("from", german(today))
                .fill("to", german(today.plusDays(9)))
                .fill("account", account("komitee9"))
                .send(200);
        assertThat(Visitor.loggedIn(base, "komitee9", Demonstration.PASSWORD)
                        .open("/konto/abwesenheit", 200)
                        .html())
                .doesNotContain(german(today.plusDays(9)));
        String back = member.html().replaceFirst("(?s).*href=\"(/konto/abwesenheit/[^\"]+/rueckkehr)\".*", "$1");
        member.open(back, 200).fill("to", german(today.plusDays(20))).send(422);
        member.open(back, 200).fill("to", german(today)).send(200);
        assertThat(member.html()).contains("Ihre Rückkehr ist eingetragen.");
    }

    @Test
    void whoSupportsOnlyHasWhatTheirMandateSays() {
        JsonNode role = road.as("stadtteilbuero")
                .get(DIRECTORY + "/me")
                .expect(200)
                .json()
                .at("/roles/0");
        assertThat(role.get("role").asText()).isEqualTo("coordinator");
        assertThat(role.get("tasks")).extracting(JsonNode::asText).containsExactly("ADVISE");

        Map<String, Object> idea =
                Map.of("district", Road.DISTRICT, "contact", Map.of("name", "Ada Ansprech"), "idea", "Nähwerkstatt");
        String advice = road.as("stadtteilbuero")
                .post("/api/applications/advice-cases", idea)
                .expect(201)
                .text("id");
        road.as("stadtteilbuero")
                .post(
                        "/api/applications/advice-cases/" + advice + "/sessions",
                        Map.of("date", GermanDay.today(), "note", "Gespräch"))
                .expect(201);
        road.as("stadtteilbuero").get("/api/attachments/advice-cases/" + advice).expect(200);
        assertThat(road.as("stadtteilbuero")
                        .post(
                                "/api/applications/" + advice + "/formal-check",
                                Map.of("result", "COMPLETE", "findings", List.of()))
                        .expect(403)
                        .text("detail"))
                .contains("Mandat ist auf andere Aufgaben beschränkt");
        road.as("stadtteilbuero").get("/api/applications").expect(403);
        road.as("stadtteilbuero").get(DIRECTORY + "/accounts").expect(403);

        Visitor contactPoint = Visitor.loggedIn(base, "stadtteilbuero", Demonstration.PASSWORD);
        assertThat(contactPoint.open("/beratung", 200).html())
                .contains("href=\"/beratung\"")
                .doesNotContain("href=\"/antraege\"");
        assertThat(contactPoint.open("/konten", 403).html()).contains("Mandat ist auf andere Aufgaben beschränkt");
    }

    @Test
    void aMandateIsLimitedAtTheScreen() {
        Visitor office = office().open(SETUP + "/mandate/neu", 200);
        office.fill("holder", account("freigabe"))
                .fill("role", "HEAD_OF_CONTACT_POINT")
                .fill("legalBasis", "Ratsbeschluss 3372/03")
                .fill("from", german(GermanDay.today()))
                .fill("tasks", "ADVISE")
                .fill("tasks", "READ_CASES")
                .send(200);
        assertThat(office.html())
                .contains("Beschränkt auf")
                .contains("Interessierte beraten")
                .contains("Anträge und Träger einsehen")
                .contains("i. A.");
    }

    private List<String> roles(String login) {
        return road.as(login)
                .get(DIRECTORY + "/me")
                .expect(200)
                .json()
                .get("roles")
                .findValuesAsText("role");
    }
}
