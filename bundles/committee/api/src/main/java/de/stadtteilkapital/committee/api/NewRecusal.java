package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Require;

/** A member is excluded from an item (VwVfG § 20). */
public record NewRecusal(
        @Longest(60) String member,
        @Longest(1000) @Multiline String reason) {
    public NewRecusal {
        member = Require.text("member", member);
        reason = Require.text("reason", reason);
    }
}
