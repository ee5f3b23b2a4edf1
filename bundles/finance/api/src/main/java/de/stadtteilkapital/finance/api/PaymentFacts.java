package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.time.Period;

/**
 * What a rule sees of a sponsor's request for money.
 *
 * @param granted the whole grant
 * @param left what of it has not been requested yet
 * @param amount what is requested now
 * @param window how far ahead the district lets money be asked for
 */
public record PaymentFacts(
        String district,
        String round,
        String grant,
        Money granted,
        Money left,
        Money amount,
        LocalDate neededBy,
        LocalDate today,
        Period window) {
    public PaymentFacts {
        requireNonNull(district);
        requireNonNull(round);
        requireNonNull(grant);
        requireNonNull(granted);
        requireNonNull(left);
        requireNonNull(amount);
        requireNonNull(neededBy);
        requireNonNull(today);
        requireNonNull(window);
    }
}
