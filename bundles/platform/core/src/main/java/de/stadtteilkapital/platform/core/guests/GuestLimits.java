package de.stadtteilkapital.platform.core.guests;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What guests may take.
 *
 * @param act for all guests of one act together
 * @param calls of one guest at once
 * @param timeouts after which it rests
 * @param unreturned calls in the process that may hang before nobody is tried out any more where one hangs
 * @param acts of one district that may wait for guests at once
 */
record GuestLimits(Duration act, int calls, int timeouts, Duration rest, int unreturned, int threads, int acts) {
    private static final int SHARE = 4;

    GuestLimits {
        requireNonNull(act);
        requireNonNull(rest);
    }

    /** A district's acts that wait hold at most a quarter of the connections. */
    static GuestLimits of(GuestsConfig config, int connections) {
        return new GuestLimits(
                Duration.ofMillis(config.milliseconds()),
                config.calls(),
                config.timeouts(),
                Duration.ofSeconds(config.restSeconds()),
                config.unreturned(),
                config.threads(),
                Math.max(1, connections / SHARE));
    }
}
