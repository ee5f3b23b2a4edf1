package de.stadtteilkapital.platform.core.start;

import java.util.Optional;
import org.osgi.service.cm.ConfigurationAdmin;

/** How many connections to the database the operator has set. */
public final class Connections {
    /** What the pool takes where nothing is set: dbcp2's own default. */
    private static final int STANDARD = 8;

    private Connections() {}

    public static int of(ConfigurationAdmin settings) {
        return SettingsFile.all(settings).stream()
                .filter(file -> SettingsFile.DATA_SOURCE.equals(file.pid()))
                .flatMap(file -> Optional.ofNullable(file.values().get("pool.maxTotal")).stream())
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(STANDARD);
    }
}
