package de.stadtteilkapital.itests.mail;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.itests.mail.MailServer.Taken;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Draft;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mails leave the house once, whoever is away, restarted or killed meanwhile; the mail server counts. */
@OwnKarafTest
class MailIT {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int MAILS = 15;

    @Test
    void aServerThatIsAwayAndRestartedAndANodeThatIsKilledLoseNoMail(Containers containers) {
        try (MailServer server = new MailServer()) {
            Mailing mailing = Mailing.start(containers, "mail", server);
            Karaf karaf = mailing.karaf();
            List<String> invited = new ArrayList<>(mailing.invite("a", MAILS));
            Await.until(
                    "the server is missed",
                    LIMIT,
                    () -> mailing.road()
                            .as("admin")
                            .get("/api/mails?state=WAITING")
                            .expect(200)
                            .text()
                            .contains("UNREACHABLE"));
            assertThat(mailing.count("WAITING")).isEqualTo(MAILS);

            server.start();
            Await.until("some have left", LIMIT, () -> !server.taken().isEmpty());
            server.stop();
            invited.addAll(mailing.invite("b", MAILS));
            server.start();
            int taken = server.taken().size();
            Await.until("more have left", LIMIT, () -> server.taken().size() > taken);
            karaf.kill();
            karaf.start();
            Demonstration.of(karaf);
            Await.until(
                    "all have left",
                    LIMIT,
                    () -> server.taken().stream()
                            .map(Taken::to)
                            .collect(toSet())
                            .containsAll(invited));
            Await.until("all are marked", LIMIT, () -> mailing.count("WAITING") == 0);

            Map<String, Long> perPerson = server.taken().stream().collect(groupingBy(Taken::to, counting()));
            assertThat(perPerson).containsOnlyKeys(invited);
            // the server's restart and the kill caught one mail each at most
            assertThat(server.taken()).hasSizeLessThanOrEqualTo(invited.size() + 2);
            assertThat(server.taken().stream().map(Taken::id).distinct()).hasSize(invited.size());
            assertThat(server.taken()).allMatch(mail -> mail.text().contains("https://kapital.example.org/"));
            assertThat(karaf.log()).doesNotContain("@example.org");
        }
    }

    @Test
    void whoHasSomethingToDoIsToldSoAndWhoIsBarredIsNot(Containers containers) throws SQLException {
        try (MailServer server = new MailServer()) {
            server.start();
            Mailing mailing = Mailing.start(containers, "notices", server);
            Road road = mailing.road();
            LocalDate today = road.today();
            String sponsor = road.sponsor("traeger1", "Nähwerkstatt", "ASSOCIATION", "DE89370400440532013000");
            String application = road.apply(
                    "traeger1",
                    Draft.of(road, sponsor, "Nähwerkstatt", "1000.00", today.plusDays(30), today.plusDays(90)));
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
                    .update("update directory_role set office = 'wirtschaftsfoerderung' where account ="
                            + " (select id from directory_account where login_key = 'stadtplanung')");
            mailing.reach("stadtplanung", "befangen@example.org");
            road.check(application);

            Await.until("the office is told", LIMIT, () -> !server.taken().isEmpty());
            // whoever was looked at with it would have been told by then
            Await.until("nothing waits to leave", LIMIT, () -> mailing.count("WAITING") == 0);
            assertThat(server.taken()).singleElement().satisfies(mail -> {
                assertThat(mail.to()).isEqualTo("amt@example.org");
                assertThat(mail.subject()).isEqualTo("In Stadtteilkapital wartet etwas auf Sie");
                assertThat(mail.text())
                        .contains("https://kapital.example.org/")
                        .doesNotContain("Nähwerkstatt", "HN-", application);
            });
        }
    }

    @Test
    void whatIsSetAsideIsShownToTheAdministratorWhoGivesItUp(Containers containers) throws SQLException {
        try (MailServer server = new MailServer()) {
            server.start();
            Mailing mailing = Mailing.start(containers, "set-aside", server);
            Road road = mailing.road();
            String ready = "/health/ready";
            mailing.invite("c", 1);
            Await.until("it has left", LIMIT, () -> mailing.count("SENT") == 1);
            // an address of an older time, past the form that is asked for today
            mailing.karaf()
                    .sql()
                    .update(
                            "update directory_account set mail = 'c1 at example.org' where mail_key = 'c1@example.org'");
            road.as("koordination").get("/api/mails?state=SENT").expect(403);
            String invited = road.as("admin").get("/api/mails?state=SENT").text("/items/0/account");
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
            assertThat(road.as("admin")
                            .post(path + "/drop", Map.of())
                            .expect(200)
                            .text("state"))
                    .isEqualTo("DROPPED");
            road.as("admin").post(path + "/retry", Map.of()).expect(409);
            Await.until(
                    "the node is well again",
                    LIMIT,
                    () -> mailing.karaf().http().get(ready).text("status").equals("UP"));
        }
    }

    @Test
    void theDemonstrationKeepsItsMailsOnAPage(Containers containers) {
        Karaf karaf = containers.fresh("kept-mails", Database.DERBY);
        Road road = Demonstration.start(karaf);
        new Mailing(karaf, road).invite("d", 1);
        Await.until(
                "it is there",
                LIMIT,
                () -> !road.as("koordination")
                        .get("/api/demonstration/mails")
                        .expect(200)
                        .json()
                        .get("items")
                        .isEmpty());
        Answer mails = road.as("koordination").get("/api/demonstration/mails").expect(200);
        assertThat(mails.text("/items/0/to")).isEqualTo("d1@example.org");
        assertThat(mails.text("/items/0/text")).contains(karaf.uri() + "/");
        road.anyone().get("/api/demonstration/mails").expect(401);
    }
}
