package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** A member's exclusion from an item, and so from the case with all its papers. */
public record Recusal(String id, String item, String member, String reason, Instant recordedAt) {
    public Recusal {
        requireNonNull(id);
        requireNonNull(item);
        requireNonNull(member);
        requireNonNull(recordedAt);
    }
}
