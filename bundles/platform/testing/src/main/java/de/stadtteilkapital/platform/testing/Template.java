package de.stadtteilkapital.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ops4j.pax.exam.karaf.container.internal.ArchiveExtractor;

/**
 * The distribution, unpacked once for the run: each container is a copy of it, in which what nobody ever writes to is the
 * same file.
 */
final class Template {
    /** Jars; whoever wants others there deletes and adds. */
    private static final Set<String> SHARED = Set.of("system", "lib");

    private final Path home;

    private Template(Path home) {
        this.home = home;
    }

    static Template of(Settings settings) {
        Path home = settings.directory().resolve("template");
        try {
            ArchiveExtractor.extract(settings.distribution().toUri().toURL(), home.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ClassArchive.adopt(home);
        return new Template(home);
    }

    void copyTo(Path target) {
        try (Stream<Path> files = Files.walk(home)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                copy(file, target.resolve(home.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path file, Path copy) throws IOException {
        if (Files.isDirectory(file)) {
            Files.createDirectories(copy);
        } else if (SHARED.contains(home.relativize(file).getName(0).toString())) {
            Files.createLink(copy, file);
        } else {
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
