package de.stadtteilkapital.platform.core.start;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/** The data source has an address and a driver that is there. */
final class DataSourceSettings {
    private static final String NAME = "stadtteilkapital";
    private static final String DRIVER = "osgi.jdbc.driver.class";
    private static final String FACTORY = "org.osgi.service.jdbc.DataSourceFactory";

    private final BundleContext context;

    DataSourceSettings(BundleContext context) {
        this.context = context;
    }

    List<String> complaints(List<SettingsFile> files) {
        List<SettingsFile> sources = files.stream()
                .filter(file -> SettingsFile.DATA_SOURCE.equals(file.pid()))
                .filter(file -> NAME.equals(file.values().get("dataSourceName")))
                .toList();
        if (sources.isEmpty()) {
            return List.of("etc/" + SettingsFile.DATA_SOURCE + "-" + NAME + ".cfg: dataSourceName = " + NAME
                    + " is missing, there or the whole file");
        }
        List<String> complaints = new ArrayList<>();
        sources.forEach(source -> complain(source, complaints));
        return complaints;
    }

    private void complain(SettingsFile source, List<String> complaints) {
        if (source.values().getOrDefault("url", "").isBlank()) {
            complaints.add(source.complaint("url", "is missing: the JDBC address of the database"));
        }
        if (source.values().containsKey("password")) {
            complaints.add(source.complaint(
                    "password", "is shown to whoever lists services; write .password, with the full stop before it"));
        }
        String driver = source.values().getOrDefault(DRIVER, "");
        if (driver.isBlank()) {
            complaints.add(source.complaint(DRIVER, "is missing"));
        } else if (!isInstalled(driver)) {
            complaints.add(source.complaint(DRIVER, "= " + driver + " is no driver that is installed"));
        }
    }

    private boolean isInstalled(String driver) {
        try {
            return context.getAllServiceReferences(FACTORY, "(" + DRIVER + "=" + driver.strip() + ")") != null;
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }
}
