package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Require;

/**
 * More money for the projects of a running round; no coordination share is taken off.
 *
 * @param reference the funder's letter or decision
 * @param earmark what it is meant for, null for no particular purpose
 */
public record NewTranche(String district, String round, Money amount, String reference, String earmark) {
    public NewTranche {
        district = Require.text("district", district, 60);
        round = Require.text("round", round, 36);
        Require.positive("amount", amount);
        reference = Require.text("reference", reference, 200);
        earmark = Require.optionalText("earmark", earmark, 200);
    }
}
