package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;

/** That a voucher is another one than that which it is alike, and why. */
public record NewVoucherConfirmation(
        @Label(german = "die Begründung", english = "the reason") @Longest(400)
        String reason) {
    public NewVoucherConfirmation {
        Input in = Input.of(NewVoucherConfirmation.class);
        reason = in.text("reason", reason);
        in.refuse();
    }
}
