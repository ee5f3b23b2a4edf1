package de.stadtteilkapital.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A project from the idea without an account to its pre-assessment, each step by who does it, by the keyboard alone. */
@KarafTest
class KeyboardIT {
    private static final int PROJECTS = "each".equals(System.getProperty("stadtteilkapital.test.pages")) ? 3 : 1;

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final Road road;
    private final URI base;
    private LocalDate start;
    private LocalDate end;

    KeyboardIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aProjectGoesFromTheIdeaToItsPreAssessmentWithoutAMouse(boolean javaScript) {
        String sponsor = road.sponsor("traeger3", "Verein an der Tastatur", "ASSOCIATION", "DE89370400440532013000");
        try (Chromium chromium = new Chromium(base)) {
            for (int project = 1; project <= (javaScript ? PROJECTS : 1); project++) {
                String title = "Ohne Maus " + project + (javaScript ? "" : " und ohne Skript");
                walk(chromium, javaScript, sponsor, title);
            }
        }
    }

    private void walk(Chromium chromium, boolean javaScript, String sponsor, String title) {
        start = road.today().plusDays(1);
        end = start.plusDays(2);
        tellIdea(new Keys(chromium.somebody(javaScript)), title);
        Keys office = loggedIn(chromium, javaScript, "koordination");
        noteTalk(office, title);
        Keys person = loggedIn(chromium, javaScript, "traeger3");
        String file = apply(person, sponsor, title);
        check(office, file);
        String number = file.substring(file.lastIndexOf('/') + 1);
        for (JsonNode request : asked(number)) {
            giveOpinion(
                    loggedIn(chromium, javaScript, request.get("office").asText()),
                    request.get("id").asText());
        }
        assess(office, file);
        assertThat(road.as("koordination")
                        .get("/api/applications?q=" + number)
                        .expect(200)
                        .json()
                        .at("/items/0/state")
                        .asText())
                .isEqualTo("PRE_ASSESSED");
        person.open(file);
        assertThat(person.says(title)).isTrue();
        new RestOfTheRoad(road, "traeger3", application(number), start, end).isWalkedTo("1250.50");
        assertThat(person.open(file).says("1.250,50")).isTrue();
    }

    private static Keys loggedIn(Chromium chromium, boolean javaScript, String login) {
        Page page = chromium.somebody(javaScript);
        return new Keys(page)
                .open("/anmelden")
                .type("login", login)
                .type("password", Demonstration.PASSWORD)
                .send();
    }

    private static void tellIdea(Keys somebody, String title) {
        somebody.open("/hamm-norden").follow("Idee erzählen");
        somebody.type("idea", title + ": wir lesen vor.")
                .type("name", "Erika Vorleserin")
                .type("reach", "02381 4711")
                .send();
        assertThat(somebody.page().url())
                .as(somebody.page().locator("main").innerText())
                .contains("/danke/");
    }

    private void noteTalk(Keys office, String title) {
        office.open("/start").followTo("/beratung/");
        assertThat(office.page().url()).contains("/beratung/");
        office.open("/beratung?q=" + title.replace(" ", "+")).follow("Erika Vorleserin");
        office.follow("Gespräch")
                .type("date", TYPED.format(road.today()))
                .type("note", "Gute Idee.")
                .send();
        assertThat(office.says("Das Gespräch ist notiert")).isTrue();
    }

    private String apply(Keys person, String sponsor, String title) {
        person.open("/vorhaben").follow("Neues Vorhaben beginnen");
        person.type("title", title)
                .choose("sponsor", sponsor)
                .choose("round", "")
                .send();
        String file = person.page().url().replaceFirst("/bearbeiten/.*", "");
        person.type("summary", "Wir lesen zweimal in der Woche vor.").send();
        person.choose("projectType", "").tick("features", "BUSINESS").send();
        person.choose("goal", "").send();
        person.tick("targetGroups", "MIGRANTS").send();
        person.type("start", TYPED.format(start)).type("end", TYPED.format(end)).send();
        person.select("financingPlan/0/line", "MATERIAL")
                .type("financingPlan/0/amount", "1.250,50")
                .send();
        person.select("indicators/0/code", "PARTICIPANTS")
                .type("indicators/0/target", "20")
                .send();
        person.tick("declarations/notStarted", "true")
                .tick("declarations/noOtherFunding", "true")
                .tick("declarations/participantsFromArea", "true")
                .send();
        assertThat(person.page().url()).endsWith("/einreichen");
        assertThat(person.page().locator("main").innerText()).doesNotContain("Es fehlt noch etwas");
        person.send();
        assertThat(person.says("Ihr Antrag ist eingegangen")).isTrue();
        return file;
    }

    private static void check(Keys office, String file) {
        office.open(file).followTo("/pruefung");
        office.choose("result", "COMPLETE").send();
        assertThat(office.says("in der fachlichen Prüfung")).isTrue();
    }

    private static void giveOpinion(Keys office, String request) {
        office.open("/start").followTo("/stellungnahmen/" + request);
        office.choose("verdict", "POSITIVE").type("statement", "Passt.").send();
        assertThat(office.says("Die Stellungnahme ist abgegeben.")).isTrue();
    }

    private static void assess(Keys office, String file) {
        office.open(file).followTo("/vorbewertung");
        for (int i = 0;
                office.page().locator("[name='scores/" + i + "/points']").count() > 0;
                i++) {
            office.type("scores/" + i + "/points", "2");
        }
        office.choose("recommendation", "APPROVE").send();
        assertThat(office.says("Das Ergebnis des Netzwerks")).isTrue();
    }

    private String application(String number) {
        return road.as("koordination")
                .get("/api/applications?q=" + number)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
    }

    private JsonNode asked(String number) {
        return road.as("koordination")
                .get("/api/partners/opinion-requests?state=OPEN&application=" + application(number))
                .expect(200)
                .json()
                .get("items");
    }
}
