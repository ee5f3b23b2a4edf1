package de.stadtteilkapital.platform.core.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * A file of {@code etc}.
 *
 * @param pid of the configuration, the factory's where it is one of several
 * @param name as in {@code etc}
 * @param written its values as the operator wrote them
 * @param values as components get them, with what stands in the place of their variables
 */
public record SettingsFile(String pid, String name, Map<String, String> written, Map<String, String> values) {
    /** The database, which Pax JDBC reads. */
    static final String DATA_SOURCE = "org.ops4j.datasource";

    /** Where HTTP is spoken, which Pax Web reads. */
    static final String WEB = "org.ops4j.pax.web";

    private static final String HOUSE = "de.stadtteilkapital.";

    /** What the runtime itself adds to a configuration. */
    private static final List<String> PREFIXES_OF_OTHERS =
            List.of("service.", "felix.", "component.", "org.apache.karaf.");

    private static final String OURS =
            "(|(service.pid=" + HOUSE + "*)(service.pid=" + WEB + ")(service.factoryPid=" + DATA_SOURCE + "))";

    /** Whether the platform answers for it, though it may be read by others. */
    boolean isOurs() {
        return isOfRooms() || pid.equals(WEB) || pid.equals(DATA_SOURCE);
    }

    boolean isOfRooms() {
        return pid.startsWith(HOUSE);
    }

    /** One with more to its name would be another instance of its reader. */
    boolean hasNameOfItsPid() {
        return name.equals("etc/" + pid + ".cfg");
    }

    static List<SettingsFile> all(ConfigurationAdmin admin) {
        return matching(admin, OURS);
    }

    /** Those of the runtime and of strangers as well. */
    public static List<SettingsFile> everybodys(ConfigurationAdmin admin) {
        return matching(admin, null);
    }

    /**
     * All of ours as far as they are written without variables: what stands in their place, plugins say, and one that is
     * being made can't ask them.
     */
    static List<Dictionary<String, Object>> asWritten(ConfigurationAdmin admin) {
        return found(admin, OURS).stream()
                .map(Configuration::getProperties)
                .filter(properties -> texts(properties).values().stream().noneMatch(value -> value.contains("$[")))
                .toList();
    }

    private static List<SettingsFile> matching(ConfigurationAdmin admin, String filter) {
        return found(admin, filter).stream().map(SettingsFile::of).toList();
    }

    private static List<Configuration> found(ConfigurationAdmin admin, String filter) {
        try {
            Configuration[] found = admin.listConfigurations(filter);
            return found == null ? List.of() : List.of(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SettingsFile of(Configuration configuration) {
        Map<String, String> written = texts(configuration.getProperties());
        String pid = Objects.requireNonNullElse(configuration.getFactoryPid(), configuration.getPid());
        Map<String, String> values = texts(configuration.getProcessedProperties(null));
        return new SettingsFile(pid, name(written, pid), own(written), own(values));
    }

    /** As a component is about to get it; how it was written nobody knows any more. */
    static SettingsFile of(Dictionary<String, Object> processed) {
        Map<String, String> values = texts(processed);
        String pid = values.getOrDefault("service.factoryPid", values.getOrDefault("service.pid", ""));
        return new SettingsFile(pid, name(values, pid), own(values), own(values));
    }

    private static String name(Map<String, String> written, String pid) {
        String file = written.getOrDefault("felix.fileinstall.filename", pid + ".cfg");
        return "etc/" + file.substring(file.lastIndexOf('/') + 1);
    }

    /** Without what the runtime adds. */
    static Map<String, String> own(Map<String, ?> all) {
        Map<String, String> own = new TreeMap<>();
        all.forEach((key, value) -> own.put(key, text(value)));
        own.keySet().removeIf(key -> PREFIXES_OF_OTHERS.stream().anyMatch(key::startsWith));
        return own;
    }

    private static Map<String, String> texts(Dictionary<String, Object> properties) {
        Map<String, String> texts = new TreeMap<>();
        Collections.list(properties.keys()).forEach(key -> texts.put(key, text(properties.get(key))));
        return texts;
    }

    /** Some kinds of files have lists, others one text with commas. */
    private static String text(Object value) {
        return value instanceof Object[] list
                ? Arrays.stream(list).map(Object::toString).collect(Collectors.joining(","))
                : value.toString();
    }

    String complaint(String key, String why) {
        return name + ": " + key + " " + why;
    }
}
