package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case.
 *
 * @param id of the event
 * @param at business time
 * @param who the person's name; null where the house did it, or nobody knows the account any more
 */
public record HistoryEntry(
        String id,

        @Label(german = "der Zeitpunkt", english = "the time")
        Instant at,

        @Label(german = "der Vorgang", english = "the occurrence")
        Text what,

        @Label(german = "die Person", english = "the person") @Nullable
        String who) {
    public HistoryEntry {
        requireNonNull(id);
        requireNonNull(at);
        requireNonNull(what);
    }
}
