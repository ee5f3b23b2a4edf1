package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Require;

/** A member is excluded from an item (VwVfG § 20). */
public record NewRecusal(String member, String reason) {
    public NewRecusal {
        member = Require.text("member", member, 60);
        reason = Require.text("reason", reason, 1000);
    }
}
