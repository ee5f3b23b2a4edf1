package de.stadtteilkapital.itests.exchange;

import de.stadtteilkapital.platform.testing.Karaf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A repository of one feature, as somebody would deliver other builds with it. */
record FeatureFile(Karaf karaf, String name, String version) {
    /** The contract as it is installed. */
    static final String API = "mvn:de.stadtteilkapital/committee.api/0.1.0-SNAPSHOT";

    /** Makes it known to the container and answers name and version as the console takes them. */
    String with(String... locations) {
        String bundles = Stream.of(locations)
                .map(location -> "<bundle>" + location + "</bundle>")
                .collect(Collectors.joining());
        Path file = karaf.home().resolve("data").resolve(name + ".xml");
        try {
            Files.writeString(file, """
                    <features name="%1$s" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
                      <feature name="%1$s" version="%2$s">%3$s</feature>
                    </features>
                    """.formatted(name, version, bundles));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        karaf.console("feature:repo-add " + file.toUri());
        return name + "/" + version;
    }
}
