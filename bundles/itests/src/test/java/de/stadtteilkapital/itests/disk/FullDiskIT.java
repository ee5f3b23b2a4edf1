package de.stadtteilkapital.itests.disk;

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
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The disk under Derby is full: the operating system lets the process make no file larger than the log already is. */
@OwnKarafTest
class FullDiskIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int MANY = 400;

    @Test
    void whoWritesIsToldToComeAgainAndReadinessKnows(Containers containers) throws Exception {
        try (Karaf karaf = containers.fresh("full-disk", Database.DERBY)) {
            Road road = Demonstration.start(karaf);
            OneProject.drafted(road, "800.00").submitted();
            limit(karaf, "1");
            Answer refused = refused(road);
            assertThat(refused.status()).as(refused.text() + karaf.log()).isEqualTo(503);
            Await.until(
                    "readiness knows",
                    LIMIT,
                    () -> !"{\"status\":\"UP\"}"
                            .equals(road.anyone().get("/health/ready").text()));
            limit(karaf, "unlimited");
        }
    }

    /** The first that is not taken; each must be taken or refused in order. */
    private static Answer refused(Road road) {
        AtomicReference<Answer> last = new AtomicReference<>();
        for (int i = 0; i < MANY; i++) {
            last.set(road.as("koordination")
                    .post(
                            "/api/applications/advice-cases",
                            Map.of(
                                    "district",
                                    Road.DISTRICT,
                                    "contact",
                                    Map.of("name", "Erika Beispiel"),
                                    "idea",
                                    "Nähwerkstatt".repeat(40))));
            if (last.get().status() != 201) {
                break;
            }
        }
        return last.get();
    }

    private static void limit(Karaf karaf, String bytes) throws IOException, InterruptedException {
        int ended = new ProcessBuilder(
                        "prlimit", "--pid", Long.toString(karaf.process().pid()), "--fsize=" + bytes + ":")
                .inheritIO()
                .start()
                .waitFor();
        assertThat(ended).isZero();
    }
}
