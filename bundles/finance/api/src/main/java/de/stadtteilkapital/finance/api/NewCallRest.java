package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;

/** Why the rest of a call is waited for no longer. */
public record NewCallRest(
        @Label(german = "der Grund", english = "the reason") @Longest(400)
        String reason) {
    public NewCallRest {
        Input in = Input.of(NewCallRest.class);
        reason = in.text("reason", reason);
        in.refuse();
    }
}
