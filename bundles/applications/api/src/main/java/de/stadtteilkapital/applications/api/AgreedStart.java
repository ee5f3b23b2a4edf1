package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import java.time.Instant;
import java.time.LocalDate;

/** When a project begins and ends since its sponsor agreed to a later start than it had planned. */
public record AgreedStart(
        @Label(german = "der neue Beginn", english = "the new start")
        LocalDate start,

        @Label(german = "das neue Ende", english = "the new end")
        LocalDate end,

        @Label(german = "die Zustimmung", english = "the agreement")
        Instant agreedAt) {
    public AgreedStart {
        requireNonNull(start);
        requireNonNull(end);
        requireNonNull(agreedAt);
    }
}
