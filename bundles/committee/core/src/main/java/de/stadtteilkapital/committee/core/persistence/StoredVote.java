package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Ballot;
import java.util.List;

/**
 * What a vote was reckoned from, and what is kept of it.
 *
 * @param facts canonical JSON
 * @param seats what each member with a vote was for it; none of votes before it was kept
 */
public record StoredVote(String id, String facts, Sums sums, List<Ballot> ballots, List<VoteSeat> seats) {
    /** The numbers that are told. */
    public record Sums(int yes, int no, int abstain, int recused, int present, int entitled, boolean carried) {}

    public StoredVote {
        requireNonNull(id);
        requireNonNull(facts);
        requireNonNull(sums);
        ballots = List.copyOf(ballots);
        seats = List.copyOf(seats);
    }
}
