package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;

/** A payment to be prepared for a payment request. */
public record NewDisbursement(
        @Label(german = "die Mittelanforderung", english = "the payment request") @Longest(36)
        String paymentRequest) {
    public NewDisbursement {
        Input in = Input.of(NewDisbursement.class);
        paymentRequest = in.text("paymentRequest", paymentRequest);
        in.refuse();
    }
}
