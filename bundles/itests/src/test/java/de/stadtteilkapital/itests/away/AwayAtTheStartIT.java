package de.stadtteilkapital.itests.away;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** PostgreSQL is away when the node starts: it waits, says so, and comes up by itself, or ends in the end. */
@OwnKarafTest
class AwayAtTheStartIT {
    private static final Duration ABSENCE =
            Duration.ofSeconds(Integer.getInteger("stadtteilkapital.test.away.start.seconds", 5));
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final String WAITS = "Waiting for the database: ";
    private static final int MOST_LOG = 300_000;

    @Test
    void itWaitsAndComesUpByItself(Containers containers) throws IOException {
        try (Karaf karaf = containers.fresh("away-at-start", Database.POSTGRESQL);
                Cable cable = cable(karaf)) {
            Demonstration.prepare(karaf);
            cable.cut();
            CompletableFuture<Void> start = CompletableFuture.runAsync(() -> karaf.start(ABSENCE.plus(LIMIT)));
            Await.until("it says what it waits for", LIMIT, () -> {
                assertThat(start).isNotCompletedExceptionally();
                return karaf.log().contains(WAITS) && karaf.printed().contains(WAITS);
            });
            assertThat(karaf.http().get("/health/live").status()).isEqualTo(200);
            long end = System.nanoTime() + ABSENCE.toNanos();
            do {
                for (String path : new String[] {"/health/ready", "/api/applications", "/api/openapi.json"}) {
                    Answer answer = karaf.http().unrecorded().get(path);
                    assertThat(answer.status()).as(path).isEqualTo(503);
                    assertThat(answer.header("Retry-After")).isNotBlank();
                }
            } while (System.nanoTime() < end);
            cable.mend();
            start.join();
            OneProject.drafted(Demonstration.of(karaf), "800.00").submitted();
            assertThat(karaf.log()).doesNotContain("    at ").hasSizeLessThan(MOST_LOG);
        }
    }

    @Test
    void inTheEndItEnds(Containers containers) throws IOException {
        try (Karaf karaf = containers.fresh("away-for-good", Database.POSTGRESQL);
                Cable cable = cable(karaf)) {
            karaf.configure("de.stadtteilkapital.persistence.cfg", Map.of("awaitSeconds", "2"));
            cable.cut();
            assertThatThrownBy(karaf::start)
                    .hasMessageContaining("ended while booting")
                    .hasMessageContaining("waited for the database for 2 seconds. This process ends with 69.");
        }
    }

    /** Between the node and its database. */
    private static Cable cable(Karaf karaf) throws IOException {
        URI jdbc = URI.create(karaf.jdbcUrl().orElseThrow().substring("jdbc:".length()));
        Cable cable = new Cable(new InetSocketAddress(jdbc.getHost(), jdbc.getPort()));
        karaf.configure(
                "org.ops4j.datasource-stadtteilkapital.cfg",
                Map.of(
                        "url",
                        "jdbc:postgresql://127.0.0.1:" + cable.port() + jdbc.getPath()
                                + "?connectTimeout=2&socketTimeout=5"));
        return cable;
    }
}
