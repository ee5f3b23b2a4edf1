package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Require;

/**
 * More money for the projects of a running round; no coordination share is taken off.
 *
 * @param reference the funder's letter or decision
 * @param earmark what it is meant for, null for no particular purpose
 */
public record NewTranche(
        @Longest(60) String district,
        @Longest(36) String round,
        Money amount,
        @Longest(200) String reference,
        @Longest(200) String earmark) {
    public NewTranche {
        district = Require.text("district", district);
        round = Require.text("round", round);
        Require.positive("amount", amount);
        reference = Require.text("reference", reference);
        earmark = Require.optionalText("earmark", earmark);
    }
}
