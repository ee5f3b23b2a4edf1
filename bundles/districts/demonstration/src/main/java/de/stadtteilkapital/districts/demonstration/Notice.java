package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.platform.api.identity.Role;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the console says to whoever has started the demonstration. */
final class Notice {
    private static final String RULE = "-".repeat(78);

    private Notice() {}

    /**
     * The text.
     *
     * @param address where the platform answers: {@code http://127.0.0.1:8181}
     * @param created the password of the data that this start has created, null where they were there before
     * @param ready whether all rooms answer
     */
    static String of(String address, Password created, boolean ready) {
        return String.join(
                System.lineSeparator(),
                "",
                RULE,
                ready
                        ? "Stadtteilkapital ist bereit: Demonstration Hamm-Norden. / Ready to answer."
                        : "Stadtteilkapital läuft, doch nicht alle Räume antworten. / Not every room answers.",
                "",
                "  Im Browser / browser: " + address + "/",
                "  Programme / programs: " + address + "/api",
                "  Kennwort / password: " + password(created),
                "  Konten / accounts (alle mit diesem Kennwort / all with this password):",
                accounts(),
                RULE,
                "");
    }

    private static String password(Password created) {
        if (created == null) {
            return "das vom ersten Start; es ist nicht auslesbar. / The one of the first start; it can't be read.";
        }
        return created.chosen()
                ? "wie in " + Password.VARIABLE + " gesetzt. / As set there."
                : created.secret() + System.lineSeparator()
                        + "    (wird nur dieses eine Mal gezeigt / shown this one time only)";
    }

    private static String accounts() {
        return Arrays.stream(Role.values()).map(Notice::accounts).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String accounts(Role role) {
        String names = People.of(role).stream().map(Person::account).collect(Collectors.joining(" "));
        return "    %-20s %s".formatted(role.code(), names);
    }
}
