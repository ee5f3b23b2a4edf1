package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A funding round (Förderperiode); projects lie inside it.
 *
 * @param coordinationShare part of the round's first tranche that pays the coordination: 0.20
 */
public record FundingRound(
        String id,
        String district,
        String name,
        LocalDate start,
        LocalDate end,
        LocalDate submissionDeadline,
        BigDecimal coordinationShare,
        State state) {
    /** Where the business day stands against the round. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED
    }

    public FundingRound {
        requireNonNull(id);
        requireNonNull(district);
        requireNonNull(state);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a round ends after it begins");
        }
    }

    /** Whether a period lies inside the round. */
    public boolean contains(LocalDate from, LocalDate to) {
        return !from.isBefore(start) && !to.isAfter(end);
    }
}
