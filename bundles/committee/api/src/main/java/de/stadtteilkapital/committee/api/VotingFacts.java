package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;

/**
 * What a voting rule sees of a vote; persons stand in it as numbers only.
 *
 * @param majority which of the law's two measures body or district have chosen
 * @param source of that choice: the paragraph, or the body's own rules of procedure
 */
@LabelsOf(BodyRules.class)
public record VotingFacts(
        String district,
        String body,
        MajorityRule majority,
        String source,

        @Label(german = "die Auszählung", english = "the count")
        Tally tally) {
    public VotingFacts {
        requireNonNull(district);
        requireNonNull(body);
        requireNonNull(majority);
        requireNonNull(source);
        requireNonNull(tally);
    }
}
