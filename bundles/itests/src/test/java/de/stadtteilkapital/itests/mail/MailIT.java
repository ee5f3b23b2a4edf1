package de.stadtteilkapital.itests.mail;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.itests.mail.MailServer.Taken;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import java.time.Duration;
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
}
