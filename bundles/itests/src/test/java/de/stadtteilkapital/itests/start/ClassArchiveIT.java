package de.stadtteilkapital.itests.start;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The classes of all bundles are archived at the end of the first run, and the next start takes them from there. */
@OwnKarafTest
class ClassArchiveIT {

    @Test
    void aBrokenArchiveIsMadeAnewAndAGoodOneIsTaken(Containers containers) throws IOException {
        try (Karaf karaf = containers.fresh("archive", Database.DERBY)) {
            karaf.environment("STADTTEILKAPITAL_CLASS_ARCHIVE", "");
            karaf.start();
            Path archive = toBeMade(karaf);
            karaf.kill();
            // as a machine leaves it whose power fails while it is written
            Files.write(archive, new byte[8192]);
            karaf.start();
            karaf.stop();
            assertThat(archives(karaf)).containsExactly(archive);
            karaf.start();
            assertThat(mapped(karaf)).contains(archive.toRealPath().toString());
        }
    }

    /** Where the process puts its archive when it ends. */
    private static Path toBeMade(Karaf karaf) throws IOException {
        String option = "-XX:ArchiveClassesAtExit=";
        Path line = Path.of("/proc", Long.toString(karaf.process().pid()), "cmdline");
        return Arrays.stream(Files.readString(line).split("\0"))
                .filter(word -> word.startsWith(option))
                .map(word -> Path.of(word.substring(option.length())))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> archives(Karaf karaf) throws IOException {
        try (Stream<Path> files = Files.list(karaf.home().resolve("data/classes"))) {
            return files.toList();
        }
    }

    /** Archives that the process has in its memory. */
    private static List<String> mapped(Karaf karaf) throws IOException {
        Path maps = Path.of("/proc", Long.toString(karaf.process().pid()), "maps");
        return Files.readAllLines(maps).stream()
                .filter(line -> line.contains("data/classes"))
                .map(line -> line.substring(line.indexOf('/')))
                .distinct()
                .toList();
    }
}
