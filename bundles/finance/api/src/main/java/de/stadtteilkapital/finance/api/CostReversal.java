package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;

/** Why a cost of the coordination is taken back. */
public record CostReversal(
        @Label(german = "der Grund", english = "the reason") @Longest(400)
        String reason) {
    public CostReversal {
        Input in = Input.of(CostReversal.class);
        reason = in.text("reason", reason);
        in.refuse();
    }
}
