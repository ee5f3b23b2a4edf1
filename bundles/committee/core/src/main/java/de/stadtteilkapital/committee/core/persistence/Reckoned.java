package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.Vote;
import java.util.List;

/**
 * What a vote's facts tell beside its numbers.
 *
 * @param presiding id of the member who led the item, or null
 * @param castingVote that decided a tie, or null
 * @param ledByOffice whether nobody of the body led the item; false where it was not kept
 */
public record Reckoned(
        List<Vote.AppliedRule> rules,
        String presiding,
        Ballot.Choice castingVote,
        boolean putOff,
        boolean ledByOffice) {
    public Reckoned {
        rules = List.copyOf(rules);
    }
}
