package de.stadtteilkapital.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a first start with the demonstration has left behind: containers that are not about a first start begin there.
 * It costs twice as much as a later one; those that all share and those of the starts themselves go through it.
 */
final class Seed {
    private static final Path CACHE = Path.of("data", "cache");
    private static final Path DATABASE = Path.of("stadtteilkapital", "database");

    private final Path home;

    private Seed(Path home) {
        this.home = home;
    }

    static Seed of(Workplace workplace) {
        Karaf karaf = Karaf.unpack(workplace, "seed", Database.DERBY);
        Demonstration.prepare(karaf);
        karaf.start();
        Demonstration.of(karaf);
        karaf.stop();
        return new Seed(karaf.home());
    }

    /** @param database whether Derby's goes with it */
    void into(Path target, boolean database) {
        try {
            copy(CACHE, target);
            if (database) {
                copy(DATABASE, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path part, Path target) throws IOException {
        try (Stream<Path> walk = Files.walk(home.resolve(part))) {
            List<Path> files = walk.toList();
            for (Path file : files) {
                copyOne(file, target.resolve(home.relativize(file).toString()), target);
            }
        }
    }

    private void copyOne(Path file, Path copy, Path target) throws IOException {
        String name = file.getFileName().toString();
        if (Files.isDirectory(file)) {
            Files.createDirectories(copy);
        } else if (name.endsWith(".jar")) {
            // nobody writes to it; a bundle that goes unlinks its own
            Files.createLink(copy, file);
        } else if (name.endsWith(".config")) {
            // of which file of etc a configuration was read
            Files.writeString(copy, Files.readString(file).replace(home + "/", target + "/"));
        } else {
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
