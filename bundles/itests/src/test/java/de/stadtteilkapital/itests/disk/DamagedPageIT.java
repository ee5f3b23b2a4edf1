package de.stadtteilkapital.itests.disk;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page of Derby's is damaged on the disk: it is named, and nothing of what stands on it gets into a log. */
@OwnKarafTest
class DamagedPageIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String PERSON = "Philomena Unverwechselbar";

    @Test
    void itIsNamedAndNotDumped(Containers containers) throws Exception {
        try (Karaf karaf = containers.fresh("damaged-page", Database.DERBY)) {
            Road road = Demonstration.start(karaf);
            OneProject.drafted(road, "800.00").submitted();
            String table = karaf.sql()
                    .query("select c.conglomeratenumber as number from sys.sysconglomerates c join sys.systables t"
                            + " on t.tableid = c.tableid where t.tablename = 'APPLICATIONS_ADVICE_CASE'"
                            + " and c.isindex = false")
                    .get(0)
                    .values()
                    .iterator()
                    .next()
                    .toString();
            karaf.stop();
            damage(karaf.home()
                    .resolve("stadtteilkapital/database/seg0/c" + Long.toHexString(Long.parseLong(table)) + ".dat"));
            karaf.start();
            Await.until(
                    "the office is open",
                    LIMIT,
                    () -> road.as("koordination").get("/api/directory/me").status() == 200);
            assertThat(road.as("koordination")
                            .get("/api/applications/advice-cases")
                            .status())
                    .isEqualTo(503);
            Await.until(
                    "readiness knows",
                    LIMIT,
                    () -> !"{\"status\":\"UP\"}"
                            .equals(road.anyone().get("/health/ready").text()));
            assertThat(karaf.log()).contains("can't read what it has written");
            for (Path log : logs(karaf)) {
                assertThat(Files.readString(log, StandardCharsets.ISO_8859_1))
                        .as(log.toString())
                        .doesNotContain("page dump follows", "Hex dump", PERSON);
            }
        }
    }

    /** All of its pages but the first, which says what they are. */
    private static void damage(Path table) throws IOException {
        try (FileChannel file = FileChannel.open(table, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (long place = 4096 + 200; place < file.size(); place += 4096) {
                file.write(ByteBuffer.wrap("damaged".getBytes(StandardCharsets.US_ASCII)), place);
            }
        }
    }

    private static List<Path> logs(Karaf karaf) throws IOException {
        try (Stream<Path> files = Files.list(karaf.home().resolve("data/log"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
