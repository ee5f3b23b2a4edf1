package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;

/** A member is excluded from an item (VwVfG § 20). */
public record NewRecusal(
        @Longest(60) String member,
        @Longest(1000) @Multiline String reason) {
    public NewRecusal {
        Input in = Input.of(NewRecusal.class);
        member = in.text("member", member);
        reason = in.text("reason", reason);
        in.refuse();
    }
}
