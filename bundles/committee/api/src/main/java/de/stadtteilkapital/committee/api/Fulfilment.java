package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Require;

/** A condition is fulfilled, and what proves it. */
public record Fulfilment(String evidence) {
    public Fulfilment {
        evidence = Require.text("evidence", evidence, 1000);
    }
}
