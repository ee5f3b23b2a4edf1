package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That parked money went back to whom it came from.
 *
 * @param amount null for all that is left of it
 * @param valueDate the bank's date, not before the money came and not in the future
 */
@LabelsOf(Receipt.class)
public record NewParkedReturn(
        @Nullable Money amount,

        @Label(german = "der Grund", english = "the reason") @Longest(400)
        String reason,

        LocalDate valueDate) {
    public NewParkedReturn {
        Input in = Input.of(NewParkedReturn.class);
        if (amount != null) {
            amount = in.positive("amount", amount);
        }
        reason = in.text("reason", reason);
        in.present("valueDate", valueDate);
        in.refuse();
    }
}
