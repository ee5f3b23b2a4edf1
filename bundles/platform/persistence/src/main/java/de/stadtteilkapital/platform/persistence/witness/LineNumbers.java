package de.stadtteilkapital.platform.persistence.witness;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Numbers that grow with time, in microseconds since 1970: whoever changes a row after another has waited for its lock, so
 * that no table has to be read for the order of what is said of it.
 */
final class LineNumbers {
    private static final AtomicLong LAST = new AtomicLong();

    private LineNumbers() {}

    static long next() {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        return LAST.updateAndGet(last -> Math.max(last + 1, now));
    }
}
