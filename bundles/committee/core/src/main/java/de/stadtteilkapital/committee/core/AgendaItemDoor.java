package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.AgendaItemAct;
import de.stadtteilkapital.committee.core.rules.Finding;
import de.stadtteilkapital.committee.core.rules.QuorumFacts;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whose act each one on an agenda item is, and what somebody can do with it. */
@Component(service = AgendaItemDoor.class)
public final class AgendaItemDoor {
    private final CommitteeTables tables;
    private final Visibility access;
    private final SessionDoor sessions;
    private final Procedures procedures;

    @Activate
    public AgendaItemDoor(
            @Reference CommitteeTables tables,
            @Reference Visibility access,
            @Reference SessionDoor sessions,
            @Reference Procedures procedures) {
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.sessions = requireNonNull(sessions);
        this.procedures = requireNonNull(procedures);
    }

    private AgendaItemFacts facts(Caller me, AgendaItem item) {
        SessionFacts session = sessions.facts(me, access.session(me, item.session()));
        ReadOnce<QuorumFacts> present = new ReadOnce<>(() -> Quorums.facts(
                session.body(),
                session.seats(),
                session.excluded(item.id()),
                tables.items().repeated(item.session()).contains(item.id())));
        ReadOnce<Finding> quorum = new ReadOnce<>(() -> procedures.judge(session.body(), present.get()));
        return new AgendaItemFacts(item, session, present, quorum);
    }

    static boolean may(AgendaItemAct act, AgendaItemFacts facts) {
        SessionFacts session = facts.session();
        boolean theirs = switch (act) {
            case EXCLUDE_MEMBER -> session.coordinates() || session.chairs();
            case VOTE -> session.presiding().recordsVotes(facts::excluded);
        };
        return theirs && !session.isClosed(facts.item());
    }

    /**
     * The item for an act on it.
     *
     * @throws Refusal 404 for whom it is not there or closed, 403 for whom the act is not
     */
    AgendaItemFacts enter(Caller me, AgendaItemAct act, String id) {
        AgendaItemFacts facts = facts(me, access.unbarred(me, id));
        if (!may(act, facts)) {
            throw Refusal.forbidden(SessionDoor.chair());
        }
        return facts;
    }

    /**
     * The item for a vote on it.
     *
     * @param presiding who is named to have led it, or null
     * @throws Refusal as for any act
     */
    AgendaItemFacts enterVote(Caller me, String id, String presiding) {
        AgendaItemFacts facts = facts(me, access.unbarred(me, id));
        if (facts.session().presiding().tookOver(presiding, facts::excluded)
                && !facts.session().isClosed(facts.item())) {
            return facts;
        }
        return enter(me, AgendaItemAct.VOTE, id);
    }

    List<Possible> possible(Caller me, String id) {
        AgendaItemFacts facts = facts(me, tables.items().find(id).orElseThrow(Refusal::notFound));
        return Possible.of(
                Stream.of(AgendaItemAct.values()),
                act -> AgendaItemActs.ready(act, facts).when() != Possibility.When.NEVER && may(act, facts),
                act -> told(act, facts),
                id);
    }

    /** Reading an item never waits for those who know the rules of procedure. */
    private Possibility told(AgendaItemAct act, AgendaItemFacts facts) {
        Possibility ready = AgendaItemActs.ready(act, facts);
        return act != AgendaItemAct.VOTE || !ready.isNow() || procedures.areThere()
                ? AgendaItemActs.of(act, facts)
                : Possibility.later(unknown());
    }

    static Text unknown() {
        return new Text(
                "Ob die Sitzung beschlussfähig ist, ist gerade nicht zu erfahren.",
                "Whether there is a quorum can't be told right now.");
    }
}
