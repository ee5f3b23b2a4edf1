package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import java.time.Instant;
import java.util.List;

/**
 * A vote on an item and its result.
 *
 * @param recused members who were excluded from the item
 * @param present entitled members who were present for it
 * @param entitled voting members less the excluded: the base of the quorum
 * @param explanation how quorum and majority were reckoned
 * @param rules the rules that were applied, with version and source
 * @param ballots the single ballots; null for whoever may see sums only
 */
public record Vote(
        String id,
        String item,
        Motion motion,
        int yes,
        int no,
        int abstain,
        int recused,
        int present,
        int entitled,
        boolean quorate,
        boolean carried,
        Text explanation,
        List<AppliedRule> rules,
        Instant castAt,
        List<Ballot> ballots) {
    /** A rule by its id and version, and the paragraph it rests on. */
    public record AppliedRule(String rule, String version, String source) {}

    public Vote {
        requireNonNull(id);
        requireNonNull(item);
        requireNonNull(motion);
        requireNonNull(explanation);
        rules = List.copyOf(rules);
        ballots = ballots == null ? null : List.copyOf(ballots);
    }

    /** The vote without the single ballots. */
    public Vote sums() {
        return new Vote(
                id,
                item,
                motion,
                yes,
                no,
                abstain,
                recused,
                present,
                entitled,
                quorate,
                carried,
                explanation,
                rules,
                castAt,
                null);
    }
}
