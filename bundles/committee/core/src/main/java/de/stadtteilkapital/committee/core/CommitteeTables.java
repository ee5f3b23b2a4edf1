package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.core.persistence.BodyRepository;
import de.stadtteilkapital.committee.core.persistence.ConditionRepository;
import de.stadtteilkapital.committee.core.persistence.ItemRepository;
import de.stadtteilkapital.committee.core.persistence.MinutesRepository;
import de.stadtteilkapital.committee.core.persistence.RecusalRepository;
import de.stadtteilkapital.committee.core.persistence.SessionRepository;
import de.stadtteilkapital.committee.core.persistence.VoteRepository;
import de.stadtteilkapital.platform.persistence.Store;

/** All that the room keeps. */
record CommitteeTables(
        BodyRepository bodies,
        SessionRepository sessions,
        ItemRepository items,
        RecusalRepository recusals,
        VoteRepository votes,
        ConditionRepository conditions,
        MinutesRepository minutes) {
    static CommitteeTables in(Store store) {
        return new CommitteeTables(
                new BodyRepository(store),
                new SessionRepository(store),
                new ItemRepository(store),
                new RecusalRepository(store),
                new VoteRepository(store, VoteFacts::appliedRules),
                new ConditionRepository(store),
                new MinutesRepository(store));
    }
}
