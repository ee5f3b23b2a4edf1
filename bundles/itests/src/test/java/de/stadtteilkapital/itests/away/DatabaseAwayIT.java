package de.stadtteilkapital.itests.away;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** PostgreSQL goes away and comes back: nobody hangs, and nobody has to restart anything. */
@OwnKarafTest
class DatabaseAwayIT {
    private static final Duration ABSENCE =
            Duration.ofSeconds(Integer.getInteger("stadtteilkapital.test.away.seconds", 3));
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String FILE = "org.ops4j.datasource-stadtteilkapital.cfg";

    private interface Act {
        void run() throws IOException;
    }

    @Test
    void requestsAreRefusedWithin30SecondsAndEverythingGoesOnAfterwards(Containers containers) throws Exception {
        try (Karaf karaf = containers.fresh("away", Database.POSTGRESQL)) {
            URI jdbc = URI.create(karaf.jdbcUrl().orElseThrow().substring("jdbc:".length()));
            try (Cable cable = new Cable(new InetSocketAddress(jdbc.getHost(), jdbc.getPort()))) {
                karaf.configure(
                        FILE,
                        Map.of(
                                "url",
                                "jdbc:postgresql://127.0.0.1:" + cable.port() + jdbc.getPath()
                                        + "?connectTimeout=2&socketTimeout=5"));
                // one client asks for half a minute without drawing breath, and nobody can tell who it is
                karaf.configure(
                        "de.stadtteilkapital.throttling.cfg",
                        Map.of("requests.account", "1000000", "requests.anonymous", "1000000"));
                Road road = Demonstration.start(karaf);
                OneProject.drafted(road, "800.00").submitted();
                away(road, cable::cut, cable);
                away(road, cable::goDead, cable);
            }
        }
    }

    private static void away(Road road, Act leave, Cable cable) throws IOException {
        leave.run();
        long end = System.nanoTime() + ABSENCE.toNanos();
        Await.until(
                "the node says so",
                LIMIT,
                () -> road.anyone().get("/health/ready").status() == 503);
        assertThat(road.anyone().get("/health/live").status()).isEqualTo(200);
        do {
            // a client gives up after thirty seconds, and fails then
            Answer answer = road.as("koordination").get("/api/applications");
            assertThat(answer.status()).as(answer.text()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotBlank();
        } while (System.nanoTime() < end);
        cable.mend();
        Await.until(
                "the node is ready",
                LIMIT,
                () -> road.anyone().get("/health/ready").status() == 200);
        OneProject.drafted(road, "800.00").submitted();
    }
}
