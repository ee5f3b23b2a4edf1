package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Require;
import java.time.LocalDate;

/**
 * A sponsor asks for a part of its grant.
 *
 * @param neededBy when payments fall due; not beyond the window of timely use
 */
public record NewPaymentRequest(
        Money amount, LocalDate neededBy, @Longest(400) String purpose) {
    public NewPaymentRequest {
        Require.positive("amount", amount);
        Require.present("neededBy", neededBy);
        purpose = Require.text("purpose", purpose);
    }
}
