package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a call asks for one payment request.
 *
 * @param amount the part of the request that cash on hand does not cover
 * @param endedOn when the request ended without a payment after its call was dispatched; null otherwise
 */
@LabelsOf(NewDisbursement.class)
public record FundCallItem(
        String paymentRequest,
        Money amount,

        @Label(german = "das Ende ohne Auszahlung", english = "the end without a payment") @Nullable
        LocalDate endedOn) {
    /** One that is to be paid. */
    public FundCallItem(String paymentRequest, Money amount) {
        this(paymentRequest, amount, null);
    }
}
