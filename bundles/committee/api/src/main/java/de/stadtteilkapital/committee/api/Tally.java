package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.committee.api.Ballot.Choice;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Votes counted.
 *
 * @param present entitled members who were present, whether they cast a ballot or not
 * @param chair how whoever presides voted, null where they have no ballot here
 */
@LabelsOf(Vote.class)
public record Tally(
        int yes,
        int no,
        int abstain,
        int present,

        @Label(german = "die Stimme des Vorsitzes", english = "the chair's vote") @Nullable
        Choice chair) {
    public Tally {
        if (yes < 0 || no < 0 || abstain < 0 || yes + no + abstain > present) {
            throw new IllegalArgumentException("more ballots than members present");
        }
    }

    /** @param chair id of the seat of whoever presides, null where none of the body does */
    public static Tally of(List<Ballot> ballots, int present, @Nullable String chair) {
        return new Tally(
                count(ballots, Choice.YES),
                count(ballots, Choice.NO),
                count(ballots, Choice.ABSTAIN),
                present,
                ballots.stream()
                        .filter(ballot -> ballot.member().equals(chair))
                        .map(Ballot::choice)
                        .findFirst()
                        .orElse(null));
    }

    private static int count(List<Ballot> ballots, Choice choice) {
        return (int)
                ballots.stream().filter(ballot -> ballot.choice() == choice).count();
    }
}
