package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/**
 * Money that came in on a claim.
 *
 * @param interest the part that went on interest
 * @param principal the part that went on the principal
 */
public record RecoveryPayment(String id, Money amount, LocalDate valueDate, Money interest, Money principal) {}
