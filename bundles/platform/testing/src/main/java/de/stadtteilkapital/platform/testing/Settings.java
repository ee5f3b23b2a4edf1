package de.stadtteilkapital.platform.testing;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the build tells the tests by system properties: the archive under test, the repository with Pax Exam's own
 * bundles, the directory for containers and logs, and the path that answers 200 as soon as the system is ready.
 *
 * @param ready may be empty: then a container counts as ready when it answers over HTTP at all
 */
record Settings(Path distribution, Path repository, Path directory, String ready) {

    Settings {
        requireNonNull(ready, "ready");
        directory = directory.toAbsolutePath().normalize();
        if (!Files.isRegularFile(distribution)) {
            throw new IllegalStateException("no distribution to test at " + distribution.toAbsolutePath());
        }
        if (!Files.isDirectory(repository)) {
            throw new IllegalStateException("no repository of test bundles at " + repository.toAbsolutePath());
        }
    }

    static Settings ofTheRun() {
        return new Settings(
                Path.of(required("karaf.test.distribution")),
                Path.of(required("karaf.test.repository")),
                Path.of(System.getProperty("karaf.test.directory", "target/karaf")),
                System.getProperty("karaf.test.ready", "/health/ready"));
    }

    Path logs() {
        return directory.resolveSibling(directory.getFileName() + "-logs");
    }

    private static String required(String property) {
        String value = System.getProperty(property);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the build does not set the system property " + property);
        }
        return value;
    }
}
