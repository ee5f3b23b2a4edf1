package de.stadtteilkapital.platform.api.modules;

import de.stadtteilkapital.platform.api.Text;
import java.util.Map;

/** What people call the rooms of the house; one that a stranger has brought is called as it calls itself. */
public final class RoomNames {
    private static final Map<String, Text> NAMES = Map.of(
            "directory", new Text("Konten und Mandate", "Accounts and mandates"),
            "programme", new Text("Programm", "Programme"),
            "applications", new Text("Beratung und Anträge", "Advice and applications"),
            "partners", new Text("Beteiligung", "Participation"),
            "committee", new Text("Gremien", "Bodies"),
            "finance", new Text("Geld", "Money"),
            "reporting", new Text("Ergebnisse", "Results"));

    private RoomNames() {}

    /** @param room as the tree of the project calls it */
    public static Text of(String room) {
        return NAMES.getOrDefault(room, Text.same(room));
    }
}
