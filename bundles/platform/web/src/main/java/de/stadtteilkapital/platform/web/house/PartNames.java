package de.stadtteilkapital.platform.web.house;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.health.HealthReport;
import java.util.Map;
import java.util.stream.Collectors;

/** What people call the parts whose state is told; one that a stranger has brought is called as it calls itself. */
final class PartNames {
    private static final Map<String, Text> NAMES = Map.ofEntries(
            Map.entry("applications", new Text("Beratung und Anträge", "Advice and applications")),
            Map.entry("attachments", new Text("Anlagen", "Attachments")),
            Map.entry("committee", new Text("Gremien", "Bodies")),
            Map.entry("database", new Text("Datenbank", "Database")),
            Map.entry("directory", new Text("Konten und Mandate", "Accounts and mandates")),
            Map.entry("disk", new Text("Speicherplatz", "Disk")),
            Map.entry("finance", new Text("Geld", "Money")),
            Map.entry("guests", new Text("Regeln und Module der Stadtteile", "Rules and modules of districts")),
            Map.entry("ledger", new Text("Kassenbuch", "Ledger")),
            Map.entry("login", new Text("Anmeldung", "Login")),
            Map.entry("mail", new Text("Mails", "Mails")),
            Map.entry("partners", new Text("Beteiligung", "Participation")),
            Map.entry("programme", new Text("Programm", "Programme")),
            Map.entry("reporting", new Text("Ergebnisse", "Results")),
            Map.entry("settings", new Text("Einstellungen", "Settings")));

    private PartNames() {}

    /** By what they call themselves. */
    static Map<String, Text> of(HealthReport report) {
        return report.parts().stream()
                .map(HealthReport.Part::name)
                .distinct()
                .collect(Collectors.toMap(part -> part, part -> NAMES.getOrDefault(part, Text.same(part))));
    }
}
