package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Require;
import java.time.LocalDate;

/**
 * Money of a call that stands on the bank account.
 *
 * @param valueDate the bank's date, not in the future
 * @param bankReference as the statement has it
 */
public record Receipt(
        Money amount, LocalDate valueDate, @Longest(140) String bankReference) {
    public Receipt {
        Require.positive("amount", amount);
        Require.present("valueDate", valueDate);
        bankReference = Require.text("bankReference", bankReference);
    }
}
