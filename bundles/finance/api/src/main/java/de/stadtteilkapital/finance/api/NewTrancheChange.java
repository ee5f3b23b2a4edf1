package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * By how much a tranche is raised or reduced.
 *
 * @param amount in full; where the tranche pays the coordination, its share changes in proportion
 * @param reason the funder's letter or decision
 * @param earmark what the change is meant for, null for no particular purpose
 */
@LabelsOf({TrancheChange.class, NewTranche.class})
public record NewTrancheChange(
        Money amount,
        @Longest(400) String reason,
        @Longest(200) @Nullable String earmark) {
    public NewTrancheChange {
        Input in = Input.of(NewTrancheChange.class);
        amount = in.positive("amount", amount);
        reason = in.text("reason", reason);
        earmark = Input.optionalText(earmark);
        in.refuse();
    }
}
