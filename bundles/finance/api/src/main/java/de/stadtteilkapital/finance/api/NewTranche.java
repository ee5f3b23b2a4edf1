package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money for the projects of a round that has not ended; of the first the round's coordination share is taken off.
 *
 * @param reference the funder's letter or decision
 * @param earmark what it is meant for, null for no particular purpose
 */
public record NewTranche(
        @Longest(60) String district,
        @Longest(36) String round,
        Money amount,

        @Label(german = "das Zuweisungsschreiben", english = "the funder's letter") @Longest(200)
        String reference,

        @Label(german = "die Zweckbindung", english = "the earmark") @Longest(200) @Nullable
        String earmark) {
    public NewTranche {
        Input in = Input.of(NewTranche.class);
        district = in.text("district", district);
        round = in.text("round", round);
        amount = in.positive("amount", amount);
        reference = in.text("reference", reference);
        earmark = Input.optionalText(earmark);
        in.refuse();
    }
}
