package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Require;

/** A grant to be issued for an approved application. */
public record NewGrant(String application) {
    public NewGrant {
        application = Require.text("application", application, 36);
    }
}
