package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a district may set otherwise, at a screen and over REST. */
@KarafTest
class ParametersIT {
    private static final String PAGES = "/einrichtung/" + Road.DISTRICT + "/parameter";
    private static final String ACCESSIBILITY = "programme.accessibility";

    private final URI base;
    private final Road road;

    ParametersIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    private Visitor loggedIn(String login) {
        return Visitor.loggedIn(base, login, Demonstration.PASSWORD);
    }

    private static String address(String key) {
        return "/api/programme/districts/" + Road.DISTRICT + "/parameters/" + key;
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> table = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ParametersIT.class.getResourceAsStream("/setup/parameters.csv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("; ", 2))
                    .forEach(cells -> table.put(cells[0], cells[1]));
        }
        return table;
    }

    @Test
    void eachThatIsDeclaredIsOnThePageWithMeaningAndSource() throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        String page = loggedIn("revision").open(PAGES, 200).html();
        for (JsonNode one : road.as("revision")
                .get("/api/programme/districts/" + Road.DISTRICT + "/parameters")
                .expect(200)
                .json()
                .get("items")) {
            told.put(one.get("key").asText(), one.get("source").asText());
            assertThat(page)
                    .contains(escaped(one.get("meaning").asText()))
                    .contains(escaped(one.get("source").asText()));
        }
        told.keySet().removeIf(key -> key.startsWith("partners.days.") && !key.equals("partners.days."));
        assertThat(told).containsExactlyInAnyOrderEntriesOf(table());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Test
    void aTextThatTheOfficeSetsStandsOnItsPageAtOnceAndGoesAgain() {
        Visitor office = loggedIn("koordination").open(PAGES + "/" + ACCESSIBILITY, 200);
        office.fill("value", "Der Aufzug fährt wieder.\r\nEingang am Hof.")
                .fill("from", "")
                .send(200);
        assertThat(office.html()).contains("gilt: Der Aufzug fährt wieder.");
        assertThat(office.open("/barrierefreiheit", 200).html())
                .contains("Der Aufzug fährt wieder.")
                .contains("Eingang am Hof.");
        office.open(PAGES + "/" + ACCESSIBILITY, 200)
                .fill("value", "")
                .fill("from", "")
                .send(200);
        assertThat(office.open("/barrierefreiheit", 200).html()).doesNotContain("Aufzug");
    }

    @Test
    void allThatIsWrongIsToldAtOnceInPeoplesWordsAndNothingTypedIsLost() {
        Visitor office = loggedIn("koordination").open(PAGES + "/finance.proofTerm", 200);
        office.fill("value", "bald").fill("from", "01.01.2020").send(422);
        assertThat(office.html())
                .contains("Hier steht eine Dauer")
                .contains("Ein Wert gilt frühestens ab heute")
                .contains("value=\"bald\"")
                .contains("value=\"01.01.2020\"");
    }

    @Test
    void whatIsToHoldLaterIsTypedAsPeopleSayItAndCanBeTakenBack() {
        String key = "applications.completionTerm";
        String later = road.today().plusYears(3).withMonth(2).withDayOfMonth(1).toString();
        String german = "01.02." + later.substring(0, 4);
        Visitor admin = loggedIn("admin").open(PAGES + "/" + key, 200);
        admin.fill("value", "3 Wochen").fill("from", german).send(200);
        JsonNode set = road.as("admin").get(address(key)).expect(200).json();
        assertThat(set.at("/settings/0/value").asText()).isEqualTo("P3W");
        assertThat(set.at("/settings/0/from").asText()).isEqualTo(later);
        assertThat(set.get("value")).isNull();
        assertThat(set.findValuesAsText("act")).containsExactly("SET", "WITHDRAW");

        admin.open(admin.found("href=\"(" + PAGES + "/" + key + "/zuruecknehmen/" + later + ")\""), 200)
                .send(200);
        assertThat(road.as("admin").get(address(key)).expect(200).json().get("settings"))
                .isEmpty();
    }

    @Test
    void whoFollowsTheProgrammeReadsAndDoesNotChange() {
        String page =
                loggedIn("revision").open(PAGES + "/finance.proofTerm", 200).html();
        assertThat(page).contains("ANBest-P Nr. 6.1").doesNotContain("Änderung eintragen");
        loggedIn("finanzen").open(PAGES, 403);
    }

    @Test
    void overRestAValueIsReplacedByWhoeverHasSeenTheLast() {
        Answer before = road.as("koordination")
                .get(address("applications.ideaRetention"))
                .expect(200);
        String tag = before.header("ETag");
        String later = road.today().plusYears(4).toString();
        Map<String, String> wanted = Map.of("value", "P1Y", "from", later);
        road.as("koordination")
                .send("PUT", address("applications.ideaRetention"), wanted)
                .expect(428);
        road.as("koordination")
                .put(address("applications.ideaRetention"), wanted, tag)
                .expect(200);
        road.as("koordination")
                .put(address("applications.ideaRetention"), Map.of("value", "P2Y", "from", later), tag)
                .expect(412);
        road.as("koordination")
                .post(address("applications.ideaRetention") + "/settings/" + later + "/withdrawal", Map.of())
                .expect(200);
    }
}
