package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import java.time.Instant;

/** A member's exclusion from an item, and so from the case with all its papers. */
@LabelsOf(Condition.class)
public record Recusal(
        String id,
        String item,
        String member,
        String reason,

        @Label(german = "der Zeitpunkt des Ausschlusses", english = "the time of the exclusion")
        Instant recordedAt) {
    public Recusal {
        requireNonNull(id);
        requireNonNull(item);
        requireNonNull(member);
        requireNonNull(recordedAt);
    }
}
