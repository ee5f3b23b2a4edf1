package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;

/** The end of an advice case that became no application. */
public record AdviceClosure(@Longest(1000) @Multiline String reason) {
    public AdviceClosure {
        Input in = Input.of(AdviceClosure.class);
        reason = in.text("reason", reason);
        in.refuse();
    }
}
