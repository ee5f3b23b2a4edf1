package de.stadtteilkapital.committee.api;

import java.util.List;

/**
 * Votes counted.
 *
 * @param present entitled members who were present, whether they cast a ballot or not
 * @param chair how the chair voted, null where the chair has no ballot here
 */
public record Tally(int yes, int no, int abstain, int present, Ballot.Choice chair) {
    public Tally {
        if (yes < 0 || no < 0 || abstain < 0 || yes + no + abstain > present) {
            throw new IllegalArgumentException("more ballots than members present");
        }
    }

    /** @param chair id of the chair's seat, null where there is none */
    public static Tally of(List<Ballot> ballots, int present, String chair) {
        return new Tally(
                count(ballots, Ballot.Choice.YES),
                count(ballots, Ballot.Choice.NO),
                count(ballots, Ballot.Choice.ABSTAIN),
                present,
                ballots.stream()
                        .filter(ballot -> ballot.member().equals(chair))
                        .map(Ballot::choice)
                        .findFirst()
                        .orElse(null));
    }

    private static int count(List<Ballot> ballots, Ballot.Choice choice) {
        return (int)
                ballots.stream().filter(ballot -> ballot.choice() == choice).count();
    }
}
