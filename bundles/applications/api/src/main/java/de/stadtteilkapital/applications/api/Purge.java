package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Text;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The only deletion there is: proposed by one person and confirmed by another, after the retention (Art. 5(1)(e), Art. 17
 * GDPR). It stays for ever as the tombstone of what it took away.
 *
 * @param reason why now; no person is named in it
 * @param items what goes, at least one
 * @param proposedBy account
 * @param decidedBy account that confirmed or withdrew it, null until then
 */
public record Purge(
        String id,
        String district,
        PurgeKind kind,
        State state,
        @Longest(1000) @Multiline String reason,

        @Label(german = "die Vorgänge", english = "the cases")
        List<PurgeItem> items,

        @Label(german = "das Konto, das die Löschung vorschlug", english = "the account that proposed the purge")
        String proposedBy,

        @Label(german = "der Zeitpunkt des Vorschlags", english = "the time of the proposal")
        Instant proposedAt,

        @Label(german = "das Konto, das über die Löschung entschied", english = "the account that decided on the purge")
        @Nullable
        String decidedBy,

        @Label(german = "der Zeitpunkt der Entscheidung", english = "the time of the decision") @Nullable
        Instant decidedAt) {
    /** How far a purge has come. */
    public enum State implements Labelled {
        PROPOSED("vorgeschlagen", "proposed"),
        CONFIRMED("bestätigt und vollzogen", "confirmed and done"),
        WITHDRAWN("zurückgezogen", "withdrawn");

        private final Text label;

        State(String german, String english) {
            label = new Text(german, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public Purge {
        requireNonNull(id);
        requireNonNull(district);
        requireNonNull(kind);
        requireNonNull(state);
        requireNonNull(reason);
        items = List.copyOf(items);
        requireNonNull(proposedBy);
        requireNonNull(proposedAt);
    }
}
