package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.committee.core.persistence.BodyRepository;
import de.stadtteilkapital.committee.core.persistence.ConditionRepository;
import de.stadtteilkapital.committee.core.persistence.ItemRepository;
import de.stadtteilkapital.committee.core.persistence.KeptMinutes;
import de.stadtteilkapital.committee.core.persistence.MemberRepository;
import de.stadtteilkapital.committee.core.persistence.MinutesRepository;
import de.stadtteilkapital.committee.core.persistence.RecusalRepository;
import de.stadtteilkapital.committee.core.persistence.SessionRepository;
import de.stadtteilkapital.committee.core.persistence.VoteRepository;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
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

    /**
     * Whether the decision on an item is signed by whoever led it, and by the keeper where one is appointed (VwVfG § 93), or
     * the minutes by all, and they are what was signed.
     */
    boolean isSigned(AgendaItem item) {
        return minutes.find(item.session())
                .filter(kept -> (kept.signedAt() != null || isSignedByLeader(kept, item.id()) && isSignedByKeeper(kept))
                        && MinutesSeal.holds(kept))
                .isPresent();
    }

    private boolean isSignedByKeeper(KeptMinutes kept) {
        return sessions.find(kept.session()).map(Session::keeper).isEmpty()
                || kept.signatures().stream().anyMatch(signature -> signature.function() == Minutes.Function.KEEPER);
    }

    /** The last vote on an item is what decided it. */
    private boolean isSignedByLeader(KeptMinutes kept, String item) {
        List<Vote> on = votes.ofItem(item);
        String led = on.isEmpty() ? null : on.get(on.size() - 1).presiding();
        return led != null && kept.signatures().stream().anyMatch(signature -> led.equals(signature.member()));
    }
}
