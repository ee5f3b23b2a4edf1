package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The way from an idea to a pre-assessed application, by those who walk it, without JavaScript. */
@KarafTest
class IntakeIT {
    private final Road road;
    private final URI base;

    IntakeIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    private Visitor loggedIn(String login) {
        return Visitor.loggedIn(base, login, Demonstration.PASSWORD);
    }

    @Test
    void anIdeaIsToldWithoutAnAccountAndWaitsForACallBack() {
        Visitor somebody = new Visitor(base).open("/hamm-norden", 200).open("/hamm-norden/idee", 200);
        somebody.fill("idea", "Ein Bücherschrank <b>für alle</b>.").send(400);
        assertThat(somebody.html())
                .contains("Bitte geben Sie den Namen an.")
                .contains("Ein Bücherschrank &lt;b&gt;für alle&lt;/b&gt;.");
        somebody.fill("idea", "Ein Bücherschrank für alle.")
                .fill("name", "Lesende Person")
                .fill("reach", "02381 4711")
                .send(200);
        assertThat(somebody.path()).startsWith("/hamm-norden/idee/danke/");

        assertThat(loggedIn("koordination").open("/beratung?q=Lesende", 200).html())
                .contains("Ein Bücherschrank für alle.");
    }

    @Test
    void anApplicationIsWrittenSentCheckedAndAssessed() {
        Visitor sponsor = loggedIn("traeger2");
        sponsor.open("/traeger/neu", 200);
        sponsor.fill("name", "Verein am Bildschirm")
                .fill("legalForm", sponsor.first("legalForm"))
                .fill("address", "Ostenallee 1, 59063 Hamm")
                .fill("representative", "Vera Wacholder")
                .fill("contact", "Vera Wacholder, 02381 1")
                .send(200);
        String round = sponsor.first("round");
        String carrier = sponsor.found("name=\"sponsor\" value=\"([^\"]+)\"[^>]*><label[^>]*>Verein am Bildschirm");
        sponsor.fill("title", "Gesehen am Bildschirm")
                .fill("sponsor", carrier)
                .fill("round", round)
                .send(200);
        String file = sponsor.path().replaceFirst("/bearbeiten/.*", "");
        answerAll(sponsor);
        assertThat(sponsor.path()).isEqualTo(file + "/einreichen");
        assertThat(sponsor.html()).contains("1.250,50").doesNotContain("Es fehlt noch etwas");
        sponsor.send(200);
        assertThat(sponsor.html()).contains("Ihr Antrag ist eingegangen");

        Visitor office = loggedIn("koordination");
        assertThat(office.open("/start", 200).html()).contains("/pruefung\"").doesNotContain("gerade nicht da");
        assertThat(office.open("/suche?q=Gesehen", 200).html()).contains("Gesehen am Bildschirm");
        office.open(file + "/pruefung", 200).send(400);
        office.fill("result", "COMPLETE").send(200);
        office.open(file + "/pruefung", 409);
        office.open(file, 200);
        assertThat(office.html()).contains("in der fachlichen Prüfung");
        answerOpinions(file.substring(file.lastIndexOf('/') + 1));
        assertThat(office.open(file, 200).html())
                .contains("Wirtschaftsförderung")
                .contains("Passt.");
        assertThat(office.open(file + "/vorbewertung", 200).html())
                .contains("Wirtschaftsförderung")
                .contains("Passt.");
        for (int i = 0; office.html().contains("scores/" + i + "/points"); i++) {
            office.fill("scores/" + i + "/points", "2");
        }
        office.fill("recommendation", "APPROVE").send(200);
        assertThat(office.html()).contains("vorbewertet").contains("Das Ergebnis des Netzwerks");
    }

    private static void answerAll(Visitor sponsor) {
        sponsor.fill("title", "Gesehen am Bildschirm")
                .fill("summary", "Alle Schritte.")
                .send(200);
        sponsor.fill("projectType", sponsor.first("projectType"))
                .fill("features", "BUSINESS")
                .send(200);
        sponsor.fill("goal", sponsor.first("goal")).send(200);
        sponsor.fill("targetGroups", "MIGRANTS").send(200);
        sponsor.fill("start", "31.2.2027").fill("end", "31.5.2027").send(400);
        assertThat(sponsor.html()).contains("einen Tag, den es gibt").contains("31.2.2027");
        sponsor.fill("start", "1.3.2027").fill("end", "31.5.2027").send(200);
        sponsor.fill("financingPlan/0/line", "MATERIAL")
                .fill("financingPlan/0/amount", "1.250,50")
                .send(200);
        sponsor.fill("indicators/0/code", sponsor.found("<option value=\"([A-Z_]+)\""))
                .fill("indicators/0/target", "20")
                .send(200);
        sponsor.fill("declarations/notStarted", "true")
                .fill("declarations/noOtherFunding", "true")
                .fill("declarations/participantsFromArea", "true")
                .send(200);
    }

    /** Each office that was asked, at its own screen. */
    private void answerOpinions(String fileNumber) {
        String application = road.as("koordination")
                .get("/api/applications?q=" + fileNumber)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        JsonNode requests = road.as("koordination")
                .get("/api/partners/opinion-requests?application=" + application)
                .expect(200)
                .json()
                .get("items");
        assertThat(requests).isNotEmpty();
        requests.forEach(request -> {
            Visitor office = loggedIn(request.get("office").asText());
            assertThat(office.open("/start", 200).html()).contains("/stellungnahmen/");
            assertThat(office.open("/stellungnahmen/" + request.get("id").asText(), 200)
                            .html())
                    .contains("Alle Schritte.");
            office.send(400);
            office.fill("verdict", "POSITIVE").fill("statement", "Passt.").send(200);
            assertThat(office.html()).contains("Die Stellungnahme ist abgegeben.");
        });
    }
}
