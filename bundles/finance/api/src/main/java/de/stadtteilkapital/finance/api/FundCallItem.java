package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;

/**
 * What a call asks for one payment request.
 *
 * @param amount the part of the request that cash on hand does not cover
 */
@LabelsOf(NewDisbursement.class)
public record FundCallItem(String paymentRequest, Money amount) {}
