package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;

/**
 * That an audit treats expenditure beyond the plan otherwise than the notice says.
 *
 * @param reason of the discretion (VwVfG § 39 Abs. 1 Satz 3)
 */
public record OverspendDecision(
        @Label(german = "die Behandlung von Mehrausgaben", english = "the treatment of overspending")
        Overspend rule,

        @Label(german = "die Begründung", english = "the reason") @Longest(1000)
        String reason) {
    public OverspendDecision {
        Input in = Input.of(OverspendDecision.class);
        in.present("rule", rule);
        reason = in.text("reason", reason);
        in.refuse();
    }
}
