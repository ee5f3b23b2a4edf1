package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;

/**
 * What a voting rule sees of a vote; persons stand in it as numbers only.
 *
 * @param majority which of the law's two measures body or district have chosen
 * @param source of that choice: the paragraph, or the body's own rules of procedure
 * @param tie what the body wants of a tie
 * @param tieSource of that
 */
@LabelsOf(BodyRules.class)
public record VotingFacts(
        String district,
        String body,
        MajorityRule majority,
        String source,

        @Label(german = "die Auszählung", english = "the count")
        Tally tally,

        TieRule tie,

        @Label(german = "die Fundstelle zur Stimmengleichheit", english = "the source of the consequence of a tie")
        String tieSource) {
    /** Facts that were kept before ties had rules of their own are counted as they were. */
    public VotingFacts {
        requireNonNull(district);
        requireNonNull(body);
        requireNonNull(majority);
        requireNonNull(source);
        requireNonNull(tally);
        tie = requireNonNullElse(tie, TieRule.CHAIR_DECIDES);
        tieSource = requireNonNullElse(tieSource, source);
    }

    /** Where a tie is as the law has it. */
    public VotingFacts(String district, String body, MajorityRule majority, String source, Tally tally) {
        this(district, body, majority, source, tally, TieRule.CHAIR_DECIDES, source);
    }
}
