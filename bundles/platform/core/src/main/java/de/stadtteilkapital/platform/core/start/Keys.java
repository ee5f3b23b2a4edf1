package de.stadtteilkapital.platform.core.start;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A key that nobody reads is a misspelt one: what it was to set stays at its default, and nobody notices. */
final class Keys {
    /** Beginnings of keys that are others' to name. */
    private static final Map<String, List<String>> OPEN = Map.of("de.stadtteilkapital.identity", List.of("option."));

    /** What Pax JDBC, the pool and the drivers read; they bring no metatype. */
    private static final Set<String> DATA_SOURCE = Set.of(
            "dataSourceName",
            "url",
            "user",
            "password",
            ".password",
            "databaseName",
            "serverName",
            "portNumber",
            "description",
            "networkProtocol",
            "roleName",
            "pool",
            "xa",
            "decryptor",
            "encryptor",
            "beanName",
            "ops4j.preHook");

    private static final List<String> DATA_SOURCE_OPEN =
            List.of("osgi.jdbc.driver.", "pool.", "factory.", "jdbc.", "sql.", "ds.");

    private final Attributes attributes;

    Keys(Attributes attributes) {
        this.attributes = requireNonNull(attributes);
    }

    List<String> complaints(SettingsFile file) {
        Set<String> known = known(file.pid());
        List<String> open = SettingsFile.DATA_SOURCE.equals(file.pid())
                ? DATA_SOURCE_OPEN
                : OPEN.getOrDefault(file.pid(), List.of());
        // of a room that is not installed nobody knows the keys
        return file.written().keySet().stream()
                .filter(key -> !known.isEmpty() && !known.contains(key))
                .filter(key -> open.stream().noneMatch(key::startsWith))
                .map(key -> file.complaint(key, "is read by nobody; there are " + known))
                .toList();
    }

    private Set<String> known(String pid) {
        Set<String> known = new TreeSet<>(SettingsFile.DATA_SOURCE.equals(pid) ? DATA_SOURCE : Set.of());
        attributes.of(pid).forEach(attribute -> known.add(attribute.key()));
        return known;
    }
}
