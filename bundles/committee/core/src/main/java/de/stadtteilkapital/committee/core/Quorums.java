package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.committee.core.persistence.Seats;
import de.stadtteilkapital.committee.core.rules.QuorumFacts;
import java.util.List;
import java.util.Set;

/** Counts who may decide and who is there. */
final class Quorums {
    private Quorums() {}

    /**
     * The facts for one item, or with nobody excluded for the session as a whole.
     *
     * @param excluded members who are excluded
     * @param repeated whether the matter comes back from a session that lacked a quorum
     */
    static QuorumFacts facts(KnownBody body, Seats seats, Set<String> excluded, boolean repeated) {
        List<String> voting =
                body.members().stream().filter(Member::voting).map(Member::id).toList();
        int recused = (int) voting.stream().filter(excluded::contains).count();
        int present = Voters.of(body, seats, excluded).count();
        return new QuorumFacts(voting.size(), recused, present, seats.invited().containsAll(voting), repeated);
    }
}
