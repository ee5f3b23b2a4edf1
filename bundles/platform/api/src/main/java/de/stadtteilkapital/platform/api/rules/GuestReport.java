package de.stadtteilkapital.platform.api.rules;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How a guest has behaved since it came.
 *
 * @param state for the operator: whether it is asked, and if not, why
 * @param sick whether somebody has to look after it
 * @param slowest how long the slowest call took that has returned
 * @param failures answers that were too late, wrong or missing
 */
public record GuestReport(Guest guest, String state, boolean sick, long calls, Duration slowest, long failures) {
    public GuestReport {
        requireNonNull(guest);
        requireNonNull(state);
        requireNonNull(slowest);
    }
}
