package de.stadtteilkapital.platform.core.command;

import de.stadtteilkapital.platform.core.start.SettingSecrets;
import de.stadtteilkapital.platform.core.start.SettingsFile;
import java.util.Comparator;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.osgi.service.cm.ConfigurationAdmin;

/** {@code kapital:settings}: the settings in force as they are written, and no secret. */
@Service
@Command(scope = "kapital", name = "settings", description = "Settings in force as they are written, without secrets")
public final class SettingsCommand implements Action {
    @Argument(name = "name", description = "Only of files whose name contains this")
    private String name = "";

    @Reference
    private ConfigurationAdmin settings;

    @Override
    public Object execute() {
        SettingsFile.everybodys(settings).stream()
                .filter(file -> file.name().contains(name))
                .sorted(Comparator.comparing(SettingsFile::name))
                .forEach(SettingsCommand::print);
        return null;
    }

    private static void print(SettingsFile file) {
        System.out.println(file.name());
        file.written()
                .forEach((key, value) -> System.out.println("  " + key + " = " + SettingSecrets.shown(key, value)));
    }
}
