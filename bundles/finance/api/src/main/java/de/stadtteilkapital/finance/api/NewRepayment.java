package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/**
 * Money that a sponsor gives back before anybody claims it.
 *
 * @param valueDate the bank's date, not before the first payment and not in the future
 */
@LabelsOf(Receipt.class)
public record NewRepayment(
        Money amount,
        LocalDate valueDate,

        @Label(german = "der Grund", english = "the reason") @Longest(400)
        String reason) {
    public NewRepayment {
        Input in = Input.of(NewRepayment.class);
        amount = in.positive("amount", amount);
        in.present("valueDate", valueDate);
        reason = in.text("reason", reason);
        in.refuse();
    }
}
