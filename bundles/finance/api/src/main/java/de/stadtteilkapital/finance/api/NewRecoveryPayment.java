package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Require;
import java.time.LocalDate;

/**
 * A payment on a claim as the bank statement shows it.
 *
 * @param amount above zero, at most what is open
 * @param valueDate not in the future, not before the claim
 */
public record NewRecoveryPayment(Money amount, LocalDate valueDate) {
    public NewRecoveryPayment {
        Require.positive("amount", amount);
        Require.present("valueDate", valueDate);
    }
}
