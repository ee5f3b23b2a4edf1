package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Somebody with an idea who is advised by the office.
 *
 * @param openedAt business time
 * @param application the application it led to, null until then
 */
public record AdviceCase(
        String id,
        String district,
        State state,
        AdviceContact contact,
        String idea,
        Instant openedAt,
        String application) {
    /** How far the advice has come. */
    public enum State {
        OPEN,
        ADVISED,
        CONVERTED,
        CLOSED
    }

    public AdviceCase {
        requireNonNull(id);
        requireNonNull(district);
        requireNonNull(state);
        requireNonNull(contact);
    }
}
