package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/**
 * Money of a call that stands on the bank account.
 *
 * @param valueDate the bank's date, not in the future
 * @param bankReference as the statement has it
 */
public record Receipt(
        Money amount,

        @Label(german = "die Wertstellung", english = "the value date")
        LocalDate valueDate,

        @Label(german = "die Bankreferenz", english = "the bank reference") @Longest(140)
        String bankReference) {
    public Receipt {
        Input in = Input.of(Receipt.class);
        amount = in.positive("amount", amount);
        in.present("valueDate", valueDate);
        bankReference = in.text("bankReference", bankReference);
        in.refuse();
    }
}
