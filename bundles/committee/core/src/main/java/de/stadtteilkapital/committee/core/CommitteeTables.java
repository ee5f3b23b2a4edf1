package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.core.persistence.BodyRepository;
import de.stadtteilkapital.committee.core.persistence.ConditionRepository;
import de.stadtteilkapital.committee.core.persistence.ItemRepository;
import de.stadtteilkapital.committee.core.persistence.MemberRepository;
import de.stadtteilkapital.committee.core.persistence.MinutesRepository;
import de.stadtteilkapital.committee.core.persistence.RecusalRepository;
import de.stadtteilkapital.committee.core.persistence.SessionRepository;
import de.stadtteilkapital.committee.core.persistence.VoteRepository;
import de.stadtteilkapital.platform.persistence.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All that the room keeps. */
@Component(service = CommitteeTables.class)
public final class CommitteeTables {
    private final BodyRepository bodies;
    private final MemberRepository members;
    private final SessionRepository sessions;
    private final ItemRepository items;
    private final RecusalRepository recusals;
    private final VoteRepository votes;
    private final ConditionRepository conditions;
    private final MinutesRepository minutes;

    @Activate
    public CommitteeTables(@Reference Store store) {
        bodies = new BodyRepository(store);
        members = new MemberRepository(store);
        sessions = new SessionRepository(store);
        items = new ItemRepository(store);
        recusals = new RecusalRepository(store);
        votes = new VoteRepository(store, VoteFacts::reckoned);
        conditions = new ConditionRepository(store);
        minutes = new MinutesRepository(store);
    }

    BodyRepository bodies() {
        return bodies;
    }

    MemberRepository members() {
        return members;
    }

    SessionRepository sessions() {
        return sessions;
    }

    ItemRepository items() {
        return items;
    }

    RecusalRepository recusals() {
        return recusals;
    }

    VoteRepository votes() {
        return votes;
    }

    ConditionRepository conditions() {
        return conditions;
    }

    MinutesRepository minutes() {
        return minutes;
    }

    /** Whether the minutes of a session are signed, and are what was signed. */
    boolean isSigned(String session) {
        return minutes.find(session)
                .filter(kept -> kept.signedAt() != null && MinutesSeal.holds(kept))
                .isPresent();
    }
}
