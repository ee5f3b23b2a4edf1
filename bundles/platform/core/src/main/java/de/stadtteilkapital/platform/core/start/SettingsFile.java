package de.stadtteilkapital.platform.core.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
record SettingsFile(String pid, String name, Map<String, String> written, Map<String, String> values) {
    /** The database, which Pax JDBC reads. */
    static final String DATA_SOURCE = "org.ops4j.datasource";

    private static final String OURS = "(|(service.pid=de.stadtteilkapital.*)(service.factoryPid=" + DATA_SOURCE + "))";

    static List<SettingsFile> all(ConfigurationAdmin admin) {
        try {
            Configuration[] found = admin.listConfigurations(OURS);
            List<SettingsFile> files = new ArrayList<>();
            for (Configuration configuration : found == null ? new Configuration[0] : found) {
                files.add(of(configuration));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SettingsFile of(Configuration configuration) {
        Map<String, String> written = texts(configuration.getProperties());
        String pid = Objects.requireNonNullElse(configuration.getFactoryPid(), configuration.getPid());
        String file = written.getOrDefault("felix.fileinstall.filename", pid + ".cfg");
        String name = "etc/" + file.substring(file.lastIndexOf('/') + 1);
        return new SettingsFile(pid, name, own(written), own(texts(configuration.getProcessedProperties(null))));
    }

    private static Map<String, String> own(Map<String, String> all) {
        Map<String, String> own = new TreeMap<>(all);
        own.keySet().removeIf(key -> key.startsWith("service.") || key.startsWith("felix."));
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
