package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Longest;

/** A grant to be issued for an approved application. */
public record NewGrant(@Longest(36) String application) {
    public NewGrant {
        Input in = Input.of(NewGrant.class);
        application = in.text("application", application);
        in.refuse();
    }
}
