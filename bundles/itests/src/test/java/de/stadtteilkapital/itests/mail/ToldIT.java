package de.stadtteilkapital.itests.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.itests.mail.MailServer.Taken;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Draft;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who is told what by a mail, and who of one that cannot be told. */
@OwnKarafTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldIT {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final MailServer server = new MailServer();
    private Mailing mailing;
    private Road road;

    @BeforeAll
    void start(Containers containers) {
        server.start();
        mailing = Mailing.start(containers, "told", server);
        road = mailing.road();
    }

    @AfterAll
    void stop() {
        mailing.karaf().close();
        server.close();
    }

    @Test
    void whoHasSomethingToDoIsToldSoAndWhoIsBarredIsNot() throws SQLException {
        LocalDate today = road.today();
        String sponsor = road.sponsor("traeger1", "Nähwerkstatt", "ASSOCIATION", "DE89370400440532013000");
        String application = road.apply(
                "traeger1", Draft.of(road, sponsor, "Nähwerkstatt", "1000.00", today.plusDays(30), today.plusDays(90)));
        mailing.reach("wirtschaftsfoerderung", "amt@example.org");
        mailing.reach("jugendamt", "jugend@example.org");
        mailing.karaf()
                .sql()
                .update(
                        "insert into directory_tie (account, kind, target) select id, 'BARRED_FROM', ? from"
                                + " directory_account where login_key = 'stadtplanung'",
                        application);
        mailing.karaf()
                .sql()
                .unguarded("update directory_role set office = 'wirtschaftsfoerderung' where account ="
                        + " (select id from directory_account where login_key = 'stadtplanung')");
        mailing.reach("stadtplanung", "befangen@example.org");
        road.check(application);

        Await.until("the office is told", LIMIT, () -> !told().isEmpty());
        // whoever was looked at with it would have been told by then
        Await.until("nothing waits to leave", LIMIT, () -> mailing.count("WAITING") == 0);
        assertThat(told()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("amt@example.org");
            assertThat(mail.text())
                    .contains("https://kapital.example.org/")
                    .doesNotContain("Nähwerkstatt", "HN-", application);
        });
    }

    private List<Taken> told() {
        return server.taken().stream()
                .filter(mail -> mail.subject().equals("In Stadtteilkapital wartet etwas auf Sie"))
                .toList();
    }

    @Test
    void whatIsSetAsideIsShownToTheAdministratorWhoGivesItUp() throws SQLException {
        String ready = "/health/ready";
        String address = mailing.invite("c", 1).get(0);
        Await.until(
                "it has left",
                LIMIT,
                () -> server.taken().stream().map(Taken::to).anyMatch(address::equals));
        Await.until("it is marked", LIMIT, () -> mailing.count("WAITING") == 0);
        String invited = mailing.karaf()
                .sql()
                .query("select id from directory_account where mail_key = ?", address)
                .get(0)
                .get("id")
                .toString();
        road.as("koordination").get("/api/mails?state=SENT").expect(403);
        assertThat(road.as("admin").get("/api/mails?state=SENT").text()).contains(invited);
        // an address of an older time, past the form that is asked for today
        mailing.karaf().sql().update("update directory_account set mail = 'c1 at example.org' where id = ?", invited);
        road.as("koordination")
                .post("/api/directory/accounts/" + invited + "/invitation", Map.of())
                .expect(200);
        Await.until("it is set aside", LIMIT, () -> mailing.count("SET_ASIDE") == 1);

        Answer aside = road.as("admin").get("/api/mails?state=SET_ASIDE").expect(200);
        assertThat(aside.text("/items/0/failure")).isEqualTo("RECIPIENT_REFUSED");
        assertThat(aside.text()).doesNotContain("example.org");
        Await.until(
                "the node says so",
                LIMIT,
                () -> mailing.karaf().http().get(ready).text("status").equals("DEGRADED"));
        String path = "/api/mails/" + aside.text("/items/0/id");
        road.as("koordination").post(path + "/drop", Map.of()).expect(403);
        assertThat(road.as("admin").post(path + "/drop", Map.of()).expect(200).text("state"))
                .isEqualTo("DROPPED");
        road.as("admin").post(path + "/retry", Map.of()).expect(409);
        Await.until(
                "the node is well again",
                LIMIT,
                () -> mailing.karaf().http().get(ready).text("status").equals("UP"));
    }
}
