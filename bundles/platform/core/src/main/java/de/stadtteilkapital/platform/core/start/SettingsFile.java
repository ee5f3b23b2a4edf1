package de.stadtteilkapital.platform.core.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * A file of {@code etc} as the operator wrote it, before anything is put in for its variables.
 *
 * @param pid of the configuration, the factory's where it is one of several
 * @param name as in {@code etc}
 */
record SettingsFile(String pid, String name, Map<String, String> values) {
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
        Map<String, String> values = new TreeMap<>();
        Collections.list(configuration.getProperties().keys())
                .forEach(key -> values.put(
                        key, Objects.toString(configuration.getProperties().get(key))));
        String pid = Objects.requireNonNullElse(configuration.getFactoryPid(), configuration.getPid());
        String file = values.getOrDefault("felix.fileinstall.filename", pid + ".cfg");
        values.keySet().removeIf(key -> key.startsWith("service.") || key.startsWith("felix."));
        return new SettingsFile(pid, "etc/" + file.substring(file.lastIndexOf('/') + 1), values);
    }

    String complaint(String key, String why) {
        return name + ": " + key + " " + why;
    }
}
