package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Ballot.Choice;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vote on an item and its result.
 *
 * @param recused members who were excluded from the item
 * @param present entitled members who were present for it
 * @param entitled voting members less the excluded: the base of the quorum
 * @param explanation how quorum and majority were reckoned
 * @param rules the rules that were applied, with version and source
 * @param ballots the single ballots; null for whoever may see sums only
 * @param presiding id of the member who led the item; null where the office did, and of votes before it was kept
 * @param castingVote of whoever presided, where it decided a tie; else null
 * @param putOff whether it decided nothing, and the matter comes back in a later session
 * @param ledByOffice whether the office led the item, as nobody of the body could; false of votes before it was kept
 */
@LabelsOf(Condition.class)
public record Vote(
        String id,
        String item,

        @Label(german = "der Beschlussvorschlag", english = "the motion")
        Motion motion,

        @Label(german = "die Ja-Stimmen", english = "the votes in favour")
        int yes,

        @Label(german = "die Nein-Stimmen", english = "the votes against")
        int no,

        @Label(german = "die Enthaltungen", english = "the abstentions")
        int abstain,

        @Label(german = "die Ausschlüsse", english = "the exclusions")
        int recused,

        @Label(german = "die Zahl der Anwesenden", english = "the number of members present")
        int present,

        @Label(german = "die Zahl der Stimmberechtigten", english = "the number of members entitled to vote")
        int entitled,

        @Label(german = "die Beschlussfähigkeit", english = "the quorum")
        boolean quorate,

        @Label(german = "die Annahme", english = "the adoption")
        boolean carried,

        Text explanation,
        @Label(german = "die Regeln", english = "the rules") List<AppliedRule> rules,

        @Label(german = "der Zeitpunkt der Abstimmung", english = "the time of the vote")
        Instant castAt,

        @Label(german = "die Stimmen", english = "the ballots") @Nullable
        List<Ballot> ballots,

        @Label(german = "die Sitzungsleitung", english = "the presiding member") @Nullable
        String presiding,

        @Label(german = "die entscheidende Stimme", english = "the casting vote") @Nullable
        Choice castingVote,

        @Label(german = "die Vertagung", english = "the putting off")
        boolean putOff,

        @Label(
                german = "die Leitung durch die Koordinierungsstelle",
                english = "the presiding of the coordination office")
        boolean ledByOffice) {
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

    /** Where a member of the body led, or it is not known who did. */
    public Vote(
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
            @Nullable List<Ballot> ballots,
            @Nullable String presiding,
            @Nullable Choice castingVote,
            boolean putOff) {
        this(
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
                ballots,
                presiding,
                castingVote,
                putOff,
                false);
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
                null,
                presiding,
                castingVote,
                putOff,
                ledByOffice);
    }
}
