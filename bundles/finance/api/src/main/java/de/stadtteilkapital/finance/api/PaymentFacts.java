package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
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
@LabelsOf(NewPaymentRequest.class)
public record PaymentFacts(
        String district,
        String round,
        String grant,

        @Label(german = "die Zuwendungssumme", english = "the amount granted")
        Money granted,

        @Label(german = "der Restbetrag", english = "the remainder")
        Money left,

        Money amount,
        LocalDate neededBy,

        @Label(german = "der Tag der Anforderung", english = "the day of the request")
        LocalDate today,

        @Label(german = "die Verwendungsfrist", english = "the window of timely use")
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
