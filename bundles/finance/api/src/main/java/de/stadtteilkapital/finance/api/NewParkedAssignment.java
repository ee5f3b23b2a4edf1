package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which call parked money belongs to.
 *
 * @param amount null for all that is left of it
 */
public record NewParkedAssignment(
        @Label(german = "der Mittelabruf", english = "the call for funds", accusative = "den Mittelabruf") @Longest(36)
        String fundCall,

        @Nullable Money amount) {
    public NewParkedAssignment {
        Input in = Input.of(NewParkedAssignment.class);
        fundCall = in.text("fundCall", fundCall);
        if (amount != null) {
            amount = in.positive("amount", amount);
        }
        in.refuse();
    }
}
