package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Require;

/** A grant to be issued for an approved application. */
public record NewGrant(@Longest(36) String application) {
    public NewGrant {
        application = Require.text("application", application);
    }
}
