package de.stadtteilkapital.itests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.GermanDay;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody is invited, comes in, forgets their password and leaves, as long as no mail leaves the house. */
@OwnKarafTest
class AccountsIT {
    private static final String ACCOUNTS = "/api/directory/accounts";
    private static final String INVITATIONS = "/api/directory/invitations";
    private static final String RESETS = "/api/directory/password-resets";
    private static final String MINE = "/api/directory/me/account";
    private static final String URL = "http://127.0.0.1:8181";
    private static final Map<String, Object> NOTHING = Map.of();
    private static final String FIRST = "vier gelbe Regenschirme";
    private static final String SECOND = "neun blaue Fahrraeder";

    private static Karaf karaf;
    private static Road road;

    @BeforeAll
    static void start(Containers containers) throws IOException {
        karaf = containers.fresh("accounts", Database.DERBY);
        karaf.configure("de.stadtteilkapital.house.cfg", Map.of("publicUrl", URL));
        // links are fetched by hand where no mail leaves the house
        karaf.configure("de.stadtteilkapital.mail.cfg", Map.of("tray", "false"));
        road = Demonstration.start(karaf);
    }

    @AfterAll
    static void stop() {
        karaf.close();
    }

    @Test
    void whoIsInvitedComesInByALinkThatSomebodyElseFetched() {
        String account = invited("anna@example.org");
        road.as("koordination")
                .post(ACCOUNTS + "/" + account + "/link", NOTHING)
                .expect(409);
        String link = fetched("admin", account, "/einladung/");

        assertThat(road.anyone().get(INVITATIONS + "/" + link).expect(200).text())
                .contains("INVITATION")
                .doesNotContain("anna", account);
        road.anyone().get(RESETS + "/" + link).expect(404);
        road.anyone()
                .post(INVITATIONS + "/" + link, Map.of("password", "passwort1234"))
                .expect(400);
        assertThat(chosen(INVITATIONS, link, FIRST).expect(200).text("login")).isEqualTo("anna@example.org");

        Answer again = chosen(INVITATIONS, link, SECOND).expect(404);
        Answer never =
                chosen(INVITATIONS, link.substring(0, 36) + ".never", SECOND).expect(404);
        assertThat(again.text("detail")).isEqualTo(never.text("detail"));
        assertThat(as("anna@example.org", FIRST)
                        .get("/api/directory/me")
                        .expect(200)
                        .text("/roles/0/body"))
                .isEqualTo("netzwerk");
        as("anna@example.org", SECOND).get("/api/directory/me").expect(401);
    }

    @Test
    void everybodyChangesWhatIsTheirOwn() {
        String account = entered("bernd@example.org");
        Api bernd = as("bernd@example.org", FIRST);

        assertThat(bernd.post(MINE, Map.of("name", "Bernd Birke", "language", "EN", "notice", "AT_ONCE"))
                        .expect(200)
                        .text("name"))
                .isEqualTo("Bernd Birke");
        assertThat(bernd.post(MINE + "/password", Map.of("present", "falsch", "password", SECOND))
                        .expect(400)
                        .text("/errors/0/pointer"))
                .isEqualTo("/present");
        bernd.post(MINE + "/password", Map.of("present", FIRST, "password", SECOND))
                .expect(200);
        bernd.get(MINE).expect(401);
        assertThat(as("bernd@example.org", SECOND).get(MINE).expect(200).text("id"))
                .isEqualTo(account);
    }

    @Test
    void whoIsClosedIsOutAtOnceAndBackOnceTheAccountIsOpenAgain() throws SQLException {
        String account = entered("clara@example.org");
        Api clara = as("clara@example.org", FIRST);
        clara.get(MINE).expect(200);
        String successor =
                road.as("koordination").get("/api/directory/me").expect(200).text("account");

        road.as("admin")
                .post(ACCOUNTS + "/" + account + "/closure", Map.of("successor", successor))
                .expect(200);
        clara.get(MINE).expect(401);
        assertThat(karaf.sql()
                        .query("select body from platform_event where subject = ?", account)
                        .toString())
                .contains("directory.accountClosed", successor)
                .doesNotContain("clara");
        road.as("koordination")
                .post(ACCOUNTS + "/" + account + "/reopening", NOTHING)
                .expect(403);
        road.as("admin").post(ACCOUNTS + "/" + account + "/reopening", NOTHING).expect(200);
        clara.get(MINE).expect(200);
    }

    @Test
    void aForgottenPasswordIsAskedForWithoutLearningWhoIsThere() {
        String account = entered("dora@example.org");
        Answer known = asked("dora@example.org");
        Answer unknown = asked("niemand@example.org");
        assertThat(known.text()).isEqualTo(unknown.text());

        // the way into an account that has a role is for nobody's hand
        road.as("admin").post(ACCOUNTS + "/" + account + "/link", NOTHING).expect(409);
        String role = road.as("admin").get(ACCOUNTS + "/" + account).expect(200).text("/roles/0/id");
        road.as("admin")
                .post(ACCOUNTS + "/" + account + "/roles/" + role + "/end", NOTHING)
                .expect(200);
        String first = fetched("admin", account, "/passwort/");
        String second = fetched("admin", account, "/passwort/");
        chosen(RESETS, first, SECOND).expect(404);
        chosen(RESETS, second, SECOND).expect(200);
        road.as("koordination")
                .post(ACCOUNTS + "/" + account + "/roles", member())
                .expect(200);
        as("dora@example.org", SECOND).get(MINE).expect(200);
    }

    @Test
    void theConsolePrintsALinkOnceAndNoLogHasIt() {
        String said = karaf.console("kapital:admin create erste.verwaltung --role admin --district neustadt");
        Matcher link = Pattern.compile(URL + "/einladung/(\\S+)").matcher(said);

        assertThat(link.find()).as(said).isTrue();
        chosen(INVITATIONS, link.group(1), FIRST).expect(200);
        assertThat(as("erste.verwaltung", FIRST)
                        .get("/api/directory/me")
                        .expect(200)
                        .text("/roles/0/district"))
                .isEqualTo("neustadt");
        assertThat(karaf.log()).doesNotContain(link.group(1).substring(37));
    }

    @Test
    void rolesAreToldInWords() {
        assertThat(road.as("traeger1")
                        .get("/api/directory/roles")
                        .expect(200)
                        .json()
                        .get("items"))
                .hasSize(10)
                .allSatisfy(role -> assertThat(role.get("meaning").asText()).isNotBlank());
    }

    private static Map<String, Object> member() {
        return Map.of(
                "role", "bodyMember",
                "district", Road.DISTRICT,
                "body", "netzwerk",
                "legalBasis", "Berufung",
                "from", GermanDay.today());
    }

    private static String invited(String mail) {
        return road.as("koordination")
                .post(
                        INVITATIONS,
                        Map.of(
                                "district", Road.DISTRICT,
                                "name", "Eingeladene Person",
                                "mail", mail,
                                "role", "bodyMember",
                                "body", "netzwerk",
                                "legalBasis", "Berufung",
                                "from", GermanDay.today()))
                .expect(201)
                .text("account");
    }

    private static String entered(String mail) {
        String account = invited(mail);
        chosen(INVITATIONS, fetched("admin", account, "/einladung/"), FIRST).expect(200);
        return account;
    }

    private static String fetched(String who, String account, String page) {
        String link = road.as(who)
                .post(ACCOUNTS + "/" + account + "/link", NOTHING)
                .expect(200)
                .text("link");
        assertThat(link).startsWith(URL + page);
        return link.substring((URL + page).length());
    }

    private static Answer chosen(String where, String link, String password) {
        return road.anyone().post(where + "/" + link, Map.of("password", password));
    }

    private static Answer asked(String who) {
        return road.anyone().post(RESETS, Map.of("loginOrMail", who)).expect(200);
    }

    private static Api as(String login, String password) {
        return karaf.http().as(login, password);
    }
}
