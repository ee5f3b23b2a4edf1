package de.stadtteilkapital.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A boot that fails is seen with its reason, and a crash leaves something to start from. */
@OwnKarafTest
class BootIT {

    @Test
    void failsAtOnceWithTheReason(Containers containers) throws IOException {
        Karaf karaf = containers.fresh("broken", Database.DERBY);
        try (Stream<Path> shipped = Files.walk(karaf.home().resolve("system"))) {
            for (Path jar : shipped.filter(BootIT::isWebServer).toList()) {
                Files.delete(jar);
            }
        }
        Instant before = Instant.now();
        assertThatThrownBy(karaf::start).hasMessageContaining("pax-web-jetty");
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(60));
        assertThat(karaf.isRunning()).isFalse();
        karaf.close();
    }

    @Test
    void startsAgainAfterAKill(Containers containers) {
        Karaf karaf = containers.fresh("crash", Database.DERBY);
        karaf.start();
        karaf.kill();
        karaf.start();
        assertThat(karaf.http().get("/").status()).isPositive();
        karaf.close();
    }

    private static boolean isWebServer(Path file) {
        return file.getFileName().toString().matches("pax-web-jetty-.*\\.jar");
    }
}
