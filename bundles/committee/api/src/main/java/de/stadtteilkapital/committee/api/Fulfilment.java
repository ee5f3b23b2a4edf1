package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Require;

/** A condition is fulfilled, and what proves it. */
public record Fulfilment(@Longest(1000) @Multiline String evidence) {
    public Fulfilment {
        evidence = Require.text("evidence", evidence);
    }
}
