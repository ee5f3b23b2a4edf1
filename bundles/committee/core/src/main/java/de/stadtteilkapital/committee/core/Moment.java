package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.platform.api.BusinessClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as the tables keep them, so that what was just written reads the same a moment later. */
final class Moment {
    private Moment() {}

    static Instant now(BusinessClock clock) {
        return kept(clock.now());
    }

    static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
