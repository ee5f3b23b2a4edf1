package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;

/**
 * What a voting rule says of a vote.
 *
 * @param rule the rule's id: {@code committee.majority}
 * @param version changes when the rule counts differently
 * @param source paragraph or rules of procedure it rests on
 * @param sentence the rule in words, whatever the vote
 * @param explanation how this vote was counted
 * @param putOff whether it decides nothing, and the matter comes back in a later session
 */
@LabelsOf(Vote.class)
public record VotingOutcome(
        String rule,
        String version,
        String source,

        @Label(german = "die Regel im Wortlaut", english = "the rule in words")
        Text sentence,

        boolean carried,
        Text explanation,

        @Label(german = "die Vertagung", english = "the putting off")
        boolean putOff) {
    public VotingOutcome {
        requireNonNull(rule);
        requireNonNull(version);
        requireNonNull(source);
        requireNonNull(sentence);
        requireNonNull(explanation);
        if (carried && putOff) {
            throw new IllegalArgumentException("what is carried is not put off");
        }
    }

    /** Carried or lost. */
    public VotingOutcome(String rule, String version, String source, Text sentence, boolean carried, Text explanation) {
        this(rule, version, source, sentence, carried, explanation, false);
    }
}
