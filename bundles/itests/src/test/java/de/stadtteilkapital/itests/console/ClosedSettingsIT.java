package de.stadtteilkapital.itests.console;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Accounts and secrets lie in {@code etc}: nobody but the runtime's own user looks into it. */
@KarafTest
class ClosedSettingsIT {
    @Test
    void theyAreDeliveredForTheirOwnerAlone() throws IOException {
        Process tar = new ProcessBuilder("tar", "tvzf", System.getProperty("karaf.test.distribution")).start();
        List<String> entries =
                new String(tar.getInputStream().readAllBytes()).lines().toList();
        assertThat(entries.stream().filter(entry -> entry.endsWith("/etc/")))
                .singleElement()
                .asString()
                .startsWith("drwx------");
        assertThat(entries.stream().filter(entry -> entry.matches(".* [^/ ]+/etc/.*[^/]")))
                .hasSizeGreaterThan(40)
                .allMatch(entry -> entry.startsWith("-rw-------"));
        assertThat(entries.stream().filter(entry -> entry.endsWith("/bin/karaf")))
                .singleElement()
                .asString()
                .startsWith("-rwxr-xr-x");
    }

    /** Whatever has unpacked the archive, and whatever has written there since. */
    @Test
    void theyAreClosedWhileItRuns(Karaf karaf) throws IOException {
        try (Stream<Path> settings = Files.walk(karaf.home().resolve("etc"))) {
            for (Path path : settings.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as(path.toString())
                        .endsWith("------");
            }
        }
    }
}
