package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Require;

/** A payment to be prepared for a payment request. */
public record NewDisbursement(String paymentRequest) {
    public NewDisbursement {
        paymentRequest = Require.text("paymentRequest", paymentRequest, 36);
    }
}
