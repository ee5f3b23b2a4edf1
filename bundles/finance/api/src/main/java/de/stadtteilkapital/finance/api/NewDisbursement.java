package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Require;

/** A payment to be prepared for a payment request. */
public record NewDisbursement(@Longest(36) String paymentRequest) {
    public NewDisbursement {
        paymentRequest = Require.text("paymentRequest", paymentRequest);
    }
}
