package de.stadtteilkapital.itests.console;

import de.stadtteilkapital.platform.testing.Karaf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All that the security log of a node has told so far. */
final class SecurityLogFile {
    private SecurityLogFile() {}

    static List<String> lines(Karaf karaf) {
        Path folder = karaf.home().resolve("data/log/security");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().flatMap(SecurityLogFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
