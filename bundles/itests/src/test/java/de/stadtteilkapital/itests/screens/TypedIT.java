package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What somebody types is not lost, and done once. */
@KarafTest
class TypedIT {
    private final URI base;
    private final String origin;
    private final Road road;

    TypedIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
        origin = base.toString().replaceFirst("/$", "");
    }

    private Visitor loggedIn(String login) {
        return Visitor.loggedIn(base, login, Demonstration.PASSWORD);
    }

    @Test
    void whatIsSentAfterTheSessionHasEndedWaitsBehindTheLogin() {
        Visitor here = loggedIn("stellvertretung").open("/beratung/neu", 200);
        Visitor there = loggedIn("stellvertretung").open("/sitzungen", 200);
        there.post("/sitzungen", "form.token=" + there.found("name=\"form.token\" value=\"([^\"]+)\""), origin, 200);

        here.fill("contact/name", "Späte Person")
                .fill("idea", "Zu spät gesendet")
                .send(200);
        assertThat(here.path()).isEqualTo("/anmelden");
        assertThat(here.html()).contains("Was Sie eingegeben haben, ist noch da.");
        here.fill("login", "stellvertretung")
                .fill("password", Demonstration.PASSWORD)
                .send(200);
        assertThat(here.path()).isEqualTo("/beratung/neu");
        assertThat(here.html()).contains("Zu spät gesendet").contains("value=\"Späte Person\"");

        here.fill("contact/name", "Späte Person")
                .fill("idea", "Zu spät gesendet")
                .send(200);
        assertThat(here.open("/beratung/neu", 200).html()).doesNotContain("Zu spät gesendet");
    }

    @Test
    void aFormThatIsSentTwiceIsDoneOnce() {
        Visitor office = loggedIn("koordination").open("/beratung/neu", 200);
        String body = "form.token=" + office.found("name=\"form.token\" value=\"([^\"]+)\"") + "&form.key="
                + office.found("name=\"form.key\" value=\"([^\"]+)\"")
                + "&district=hamm-norden&contact%2Fname=Doppelklick&idea=Einmal";
        String first = office.post("/beratung/neu", body, origin, 200).path();
        String second = office.post("/beratung/neu", body, origin, 200).path();
        assertThat(second).isEqualTo(first).startsWith("/beratung/");
    }

    @Test
    void ofTwoWhoChangeTheSameTheSecondSeesBothVersions() {
        Visitor one = loggedIn("traeger3").open("/traeger/neu", 200);
        one.fill("name", "Verein der Zwei")
                .fill("legalForm", "ASSOCIATION")
                .fill("address", "Weg 1")
                .fill("representative", "Wanja Weide")
                .fill("contact", "Wanja Weide")
                .send(200);
        String sponsor = one.open("/vorhaben", 200).found("href=\"(/traeger/[0-9a-f-]{36})\"");
        one.open(sponsor, 200);
        Visitor other = loggedIn("traeger3").open(sponsor, 200);
        change(one, "Weg 2").send(200);
        change(other, "Weg 3").send(412);
        assertThat(other.html())
                .contains("Jemand anderes war schneller")
                .contains("Weg 2")
                .contains("value=\"Weg 3\"");
        change(other, "Weg 3").send(200);
        assertThat(other.open(sponsor, 200).html()).contains("value=\"Weg 3\"");
    }

    /** The form of an act has no other version to show; sent again it is carried out on what the thing is now. */
    @Test
    void anActThatCameTooLateCanBeSentAgain() {
        OneProject project = OneProject.drafted(road, "800.00");
        Visitor person = loggedIn(OneProject.ACCOUNT).open(place(project) + "/einreichen", 200);
        revise(project, draft -> ((ObjectNode) draft).put("place", "Sachsenring 3"));
        person.send(412);
        assertThat(person.html()).contains("Jemand anderes war schneller", "Zuletzt gespeichert von", "Sachsenring 3");
        person.send(200);
        assertThat(person.html()).contains("Ihr Antrag ist eingegangen");
    }

    @Test
    void bothVersionsAreToldInWords() {
        OneProject project = OneProject.drafted(road, "800.00");
        Visitor person = loggedIn(OneProject.ACCOUNT).open(place(project) + "/bearbeiten/art", 200);
        revise(project, draft -> ((ObjectNode) draft).put("projectType", "NETWORK_SUPPORT"));
        person.fill("projectType", "INDIVIDUAL_INTEGRATION").send(412);
        String told = person.found("(?s)(<caption class=\"sk-sr\">Was sich unterscheidet.*?</table>)");
        assertThat(told).contains("Projekttyp").doesNotContain("NETWORK_SUPPORT", "INDIVIDUAL_INTEGRATION");
    }

    @Test
    void whoComesBackToWhatTheyTypedIsToldWhatWasSavedMeanwhile() {
        OneProject project = OneProject.drafted(road, "800.00");
        String page = place(project) + "/bearbeiten/idee";
        Visitor person = loggedIn(OneProject.ACCOUNT).open(page, 200);
        person.fill("title", "Mein Titel").fill("place", "x".repeat(300)).send(400);
        revise(project, draft -> ((ObjectNode) draft).put("title", "Ihr Titel"));
        person.open(page, 200);
        assertThat(person.html())
                .contains("Ihre Eingaben sind noch da", "Seitdem wurde etwas anderes gespeichert", "Ihr Titel")
                .contains("value=\"Mein Titel\"");
        person.fill("title", "Mein Titel").send(200);
        assertThat(person.open(page, 200).html())
                .contains("value=\"Mein Titel\"")
                .doesNotContain("noch da");
    }

    /** What a browser kept by itself, without being sent, knows for what it was shown as well. */
    @Test
    void ofAQuestionWhatItShowsIsComparedAndNothingElse() {
        OneProject project = OneProject.drafted(road, "800.00");
        String page = place(project) + "/bearbeiten/art";
        Visitor person = loggedIn(OneProject.ACCOUNT).open(page, 200);
        String kept = "form.token=" + person.found("name=\"form.token\" value=\"([^\"]+)\"") + "&form.tag="
                + person.found("name=\"form.tag\" value=\"([^\"]+)\"")
                + "&projectType=BUSINESS_START_UP&weiter="
                + person.found("data-keep=\"([^\"]+)\"").replace("/", "%2F");
        person.post("/einstellung/merken", kept, origin, 204);
        revise(project, draft -> {
            ((ObjectNode) draft).put("title", "Ein anderer Titel");
            ((ObjectNode) draft).putArray("features").add("URBAN");
        });
        String told = person.open(page, 200).found("(?s)(Seitdem wurde etwas anderes gespeichert.*?</table>)");
        assertThat(told).contains("Merkmale").doesNotContain("Ein anderer Titel");
    }

    private static String place(OneProject project) {
        return "/antraege/" + project.application();
    }

    private void revise(OneProject project, Consumer<JsonNode> change) {
        String path = "/api/applications/" + project.application();
        Answer before = road.as(OneProject.ACCOUNT).get(path).expect(200);
        JsonNode draft = before.json();
        ((ObjectNode) draft)
                .remove(List.of(
                        "id",
                        "fileNumber",
                        "state",
                        "flags",
                        "findings",
                        "possible",
                        "actionPlanVersion",
                        "submittedAt"));
        change.accept(draft);
        road.as(OneProject.ACCOUNT).put(path, draft, before.etag()).expect(200);
    }

    private static Visitor change(Visitor sponsor, String address) {
        return sponsor.fill("name", "Verein der Zwei")
                .fill("legalForm", "ASSOCIATION")
                .fill("address", address)
                .fill("representative", "Wanja Weide")
                .fill("contact", "Wanja Weide");
    }
}
