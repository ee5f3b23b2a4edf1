package de.stadtteilkapital.committee.core.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.MajorityRule;

/**
 * Which of the law's measures a body has chosen.
 *
 * @param source the paragraph, or the body's own rules of procedure
 */
public record Measure(MajorityRule majority, String source) {
    public Measure {
        requireNonNull(majority);
        requireNonNull(source);
    }
}
