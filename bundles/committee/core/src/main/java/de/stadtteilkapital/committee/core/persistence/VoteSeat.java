package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a member was for one vote.
 *
 * @param there whether they were in the room, whoever voted
 * @param voter id of the deputy's seat that voted for them; null where they were there themself, or nobody was
 */
public record VoteSeat(
        String member,
        Standing standing,
        boolean there,
        @Nullable String voter) {
    /** Whether they counted; whoever has no vote of their own advises. */
    public enum Standing {
        PRESENT,
        ABSENT,
        EXCLUDED,
        ADVISING
    }

    public VoteSeat {
        requireNonNull(member);
        requireNonNull(standing);
    }
}
