package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A condition (Auflage) of a resolution.
 *
 * @param precondition whether no grant is made before it is fulfilled
 * @param evidence what proves it, null while it is open
 */
public record Condition(
        String id,
        String item,
        String application,
        String text,
        LocalDate due,
        boolean precondition,
        String evidence,
        LocalDate fulfilledOn) {
    public Condition {
        requireNonNull(id);
        requireNonNull(item);
        requireNonNull(text);
        requireNonNull(due);
    }

    public boolean unfulfilled() {
        return fulfilledOn == null;
    }
}
