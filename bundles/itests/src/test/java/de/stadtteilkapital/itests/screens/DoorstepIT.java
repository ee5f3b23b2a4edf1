package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.GermanDay;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in to the pages, and what they bear. */
@KarafTest
class DoorstepIT {
    private final URI base;
    private final Road road;

    DoorstepIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    private Visitor loggedIn(String login) {
        return Visitor.loggedIn(base, login, Demonstration.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/hamm-norden",
                "/hamm-norden/idee",
                "/anmelden",
                "/impressum",
                "/datenschutz",
                "/barrierefreiheit"
            })
    void everybodyMayReadThese(String path) {
        Visitor somebody = new Visitor(base).open(path, 200);
        assertThat(somebody.answer()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'");
        assertThat(somebody.answer().headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(somebody.answer().headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(somebody.html()).contains("<html lang=\"de\"").doesNotContain("style=\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/antraege", "/vorhaben/neu", "/beratung", "/sitzungen", "/suche"})
    void whoHasNotLoggedInIsLedToTheLoginAndBack(String path) {
        Visitor somebody = new Visitor(base).open(path, 200);
        assertThat(somebody.path()).isEqualTo("/anmelden");
        somebody.fill("login", "koordination")
                .fill("password", Demonstration.PASSWORD)
                .send(200);
        assertThat(somebody.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "traeger1, /beratung",
        "wirtschaftsfoerderung, /antraege",
        "komitee1, /vorhaben",
        "evaluation, /beratung"
    })
    void aPageOfOthersIsNotOpened(String login, String path) {
        assertThat(loggedIn(login).open(path, 403).html()).contains("gehört nicht zu Ihren Aufgaben");
    }

    @Test
    void whatIsNotThereIsSaidInTheSameDress() {
        assertThat(new Visitor(base).open("/gibt-es-nicht/hier", 404).html()).contains("Nicht gefunden");
        assertThat(loggedIn("koordination").open("/antraege/HN-1999-0001", 404).html())
                .contains("Nicht gefunden");
    }

    @ParameterizedTest
    @CsvSource({"koordination, falsch", "niemand, falsch"})
    void aWrongNameAndAWrongPasswordAreAnsweredAlike(String login, String password) {
        Visitor somebody = new Visitor(base).open("/anmelden", 200);
        somebody.fill("login", login).fill("password", password).send(401);
        assertThat(somebody.html()).contains("Anmeldename oder Kennwort stimmt nicht.");
        assertThat(somebody.answer().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        Visitor office = loggedIn("koordination");
        office.open("/beratung/neu", 200);
        office.sendAs("https://elsewhere.example", 403);
        office.post("/beratung/neu", "idea=x", base.toString().replaceFirst("/$", ""), 403);
        assertThat(office.html()).contains("zu einer anderen Anmeldung");
    }

    @Test
    void nobodyIsLedAwayAfterTheLogin() {
        Visitor somebody = new Visitor(base).open("/anmelden?weiter=%2F%2Felsewhere.example", 200);
        somebody.fill("login", "koordination")
                .fill("password", Demonstration.PASSWORD)
                .send(200);
        assertThat(somebody.path()).isEqualTo("/start");
    }

    @Test
    void whoHasSeveralRolesWorksInOneOfThemOrInAll() {
        String account = "/api/directory/accounts/"
                + road.as("evaluation").get("/api/directory/me").expect(200).text("account");
        Map<String, Object> second = Map.of(
                "role", "auditor", "district", Road.DISTRICT, "legalBasis", "Vertretung", "from", GermanDay.today());
        String role = road
                .as("koordination")
                .post(account + "/roles", second)
                .expect(200)
                .json()
                .at("/roles")
                .findParents("role")
                .stream()
                .filter(one -> "auditor".equals(one.get("role").asText()))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        Visitor both = loggedIn("evaluation");
        assertThat(both.open("/start", 200).html()).contains("Arbeiten als", "href=\"/antraege\"");
        worksAs(both, "evaluation@hamm-norden");
        assertThat(both.html()).doesNotContain("href=\"/antraege\"");
        both.open("/antraege", 403);
        worksAs(both, "");
        both.open("/antraege", 200);
        road.as("koordination")
                .post(account + "/roles/" + role + "/end", Map.of())
                .expect(200);
        both.open("/antraege", 403);
    }

    private void worksAs(Visitor person, String hat) {
        String token = person.open("/start", 200).found("name=\"form.token\" value=\"([^\"]+)\"");
        person.post(
                "/einstellung/rolle",
                "form.token=" + token + "&weiter=%2Fstart&wert=" + hat.replace("@", "%40"),
                base.toString().replaceFirst("/$", ""),
                200);
    }

    @Test
    void whoLogsOutIsOut() {
        Visitor office = loggedIn("koordination");
        String token = office.found("name=\"form.token\" value=\"([^\"]+)\"");
        office.post("/abmelden", "form.token=" + token, base.toString().replaceFirst("/$", ""), 200);
        assertThat(office.open("/start", 200).path()).isEqualTo("/anmelden");
    }

    @Test
    void stylesAreKeptForEverAndCompressed() {
        Visitor somebody = new Visitor(base).open("/", 200);
        String sheet = somebody.found("href=\"(/gestalt/[0-9a-f]{12}/kern.min.css)\"");
        somebody.open(sheet, 200);
        assertThat(somebody.answer().headers().allValues("Cache-Control"))
                .containsExactly("public, max-age=31536000, immutable");
        somebody.open("/gestalt/000000000000/kern.min.css", 404);
    }
}
