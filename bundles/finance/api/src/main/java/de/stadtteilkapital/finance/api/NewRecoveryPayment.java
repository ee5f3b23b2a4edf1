package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/**
 * A payment on a claim as the bank statement shows it.
 *
 * @param amount above zero, at most what is open
 * @param valueDate not in the future, not before the claim
 */
public record NewRecoveryPayment(
        Money amount,

        @Label(german = "das Wertstellungsdatum", english = "the value date")
        LocalDate valueDate) {
    public NewRecoveryPayment {
        Input in = Input.of(NewRecoveryPayment.class);
        in.positive("amount", amount);
        in.present("valueDate", valueDate);
        in.refuse();
    }
}
