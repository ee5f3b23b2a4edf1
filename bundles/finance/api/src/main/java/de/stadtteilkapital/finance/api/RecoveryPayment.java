package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/**
 * Money that came in on a claim.
 *
 * @param interest the part that went on interest
 * @param principal the part that went on the principal
 */
@LabelsOf(NewRecoveryPayment.class)
public record RecoveryPayment(
        String id,
        Money amount,
        LocalDate valueDate,

        @Label(german = "der Zinsanteil", english = "the part for interest")
        Money interest,

        @Label(german = "der Tilgungsanteil", english = "the part for the principal")
        Money principal) {}
