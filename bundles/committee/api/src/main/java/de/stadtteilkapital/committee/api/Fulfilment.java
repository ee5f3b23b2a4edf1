package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;

/** A condition is fulfilled, and what proves it. */
@LabelsOf(Condition.class)
public record Fulfilment(@Longest(1000) @Multiline String evidence) {
    public Fulfilment {
        Input in = Input.of(Fulfilment.class);
        evidence = in.text("evidence", evidence);
        in.refuse();
    }
}
