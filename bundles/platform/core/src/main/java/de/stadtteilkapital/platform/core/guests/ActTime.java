package de.stadtteilkapital.platform.core.guests;

import java.time.Duration;

/** What is left of an act's time for its guests; used by the act's thread alone. */
final class ActTime {
    private long left;

    ActTime(Duration all) {
        left = all.toNanos();
    }

    long left() {
        return left;
    }

    void spend(long nanos) {
        left -= nanos;
    }
}
