package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a member with a vote was for one vote.
 *
 * @param voter id of the deputy's seat that voted for them; null where they were there themself, or nobody was
 */
public record VoteSeat(
        String member, Standing standing, @Nullable String voter) {
    /** Whether they counted. */
    public enum Standing {
        PRESENT,
        ABSENT,
        EXCLUDED
    }

    public VoteSeat {
        requireNonNull(member);
        requireNonNull(standing);
    }
}
