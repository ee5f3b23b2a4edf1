package de.stadtteilkapital.itests.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tree of bundles, as source and as built classes. */
final class House {
    private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();

    private House() {}

    static JavaClasses classes() {
        return new ClassFileImporter().importPaths(built());
    }

    private static List<Path> built() {
        try (Stream<Path> poms = Files.find(BUNDLES, 3, (path, file) -> path.endsWith("pom.xml"))) {
            return poms.map(pom -> pom.resolveSibling("target/classes"))
                    .filter(Files::isDirectory)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rooms that have been built. */
    static Set<String> rooms() {
        return built().stream()
                .map(classes -> BUNDLES.relativize(classes).getName(0).toString())
                .collect(Collectors.toSet());
    }

    /** Java files that are shipped or test, whichever the branch of the source tree says. */
    static List<Path> sources(String branch) {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            String part = "src/" + branch + "/java";
            return files.filter(f -> f.toString().endsWith(".java")
                            && f.toString().replace('\\', '/').contains(part)
                            && !f.toString().contains("target"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
