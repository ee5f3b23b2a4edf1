package de.stadtteilkapital.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The start script's archive of classes, shared by the containers of a run: what one leaves at its stop, others start by. */
final class ClassArchive {
    static final String VARIABLE = "STADTTEILKAPITAL_CLASS_ARCHIVE";

    /** The Java machine takes an archive only with jars of the time that it remembers. */
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private final Path file;

    ClassArchive(Settings settings) {
        file = settings.directory().resolve("classes.jsa");
    }

    /** For one that stops: it makes the archive when there is none yet, which takes seconds. */
    String toMake() {
        return file.toString();
    }

    /** For one that runs until all tests are over. */
    String toUse() {
        return Files.exists(file) ? file.toString() : "off";
    }

    static void adopt(Path home) {
        try (Stream<Path> files = Files.walk(home.resolve("lib"))) {
            List<Path> jars =
                    files.filter(file -> file.toString().endsWith(".jar")).toList();
            for (Path jar : jars) {
                Files.setLastModifiedTime(jar, TIME);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }
}
