package de.stadtteilkapital.committee.core.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;

/** What a rule found, and the numbers it rests on in a sentence. */
public record Finding(boolean holds, Text explanation) {
    public Finding {
        requireNonNull(explanation);
    }
}
