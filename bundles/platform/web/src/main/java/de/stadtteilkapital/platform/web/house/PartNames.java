package de.stadtteilkapital.platform.web.house;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.health.HealthReport;
import de.stadtteilkapital.platform.api.modules.RoomNames;
import java.util.Map;
import java.util.stream.Collectors;

/** What people call the parts whose state is told: rooms, and what else is watched. */
final class PartNames {
    private static final Map<String, Text> NAMES = Map.ofEntries(
            Map.entry("attachments", new Text("Anlagen", "Attachments")),
            Map.entry("database", new Text("Datenbank", "Database")),
            Map.entry("disk", new Text("Speicherplatz", "Disk")),
            Map.entry("guests", new Text("Regeln und Module der Stadtteile", "Rules and modules of districts")),
            Map.entry("ledger", new Text("Kassenbuch", "Ledger")),
            Map.entry("login", new Text("Anmeldung", "Login")),
            Map.entry("mail", new Text("Mails", "Mails")),
            Map.entry("settings", new Text("Einstellungen", "Settings")));

    private PartNames() {}

    /** By what they call themselves. */
    static Map<String, Text> of(HealthReport report) {
        return report.parts().stream()
                .map(HealthReport.Part::name)
                .distinct()
                .collect(Collectors.toMap(part -> part, part -> NAMES.getOrDefault(part, RoomNames.of(part))));
    }
}
