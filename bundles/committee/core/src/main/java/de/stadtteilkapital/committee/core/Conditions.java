package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Condition;
import de.stadtteilkapital.committee.api.ConditionAct;
import de.stadtteilkapital.committee.api.ConditionService;
import de.stadtteilkapital.committee.api.Fulfilment;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Conditions of resolutions and their fulfilment. */
@Component(immediate = true)
public final class Conditions implements ConditionService {
    private final Transactions transactions;
    private final CommitteeTables tables;
    private final Visibility access;
    private final OtherRooms rooms;
    private final CommitteeEvents events;
    private final BusinessClock clock;

    @Activate
    public Conditions(
            @Reference Transactions transactions,
            @Reference CommitteeTables tables,
            @Reference Visibility access,
            @Reference OtherRooms rooms,
            @Reference CommitteeEvents events,
            @Reference BusinessClock clock) {
        this.transactions = requireNonNull(transactions);
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.rooms = requireNonNull(rooms);
        this.events = requireNonNull(events);
        this.clock = requireNonNull(clock);
    }

    @Override
    public Page<Condition> conditions(Caller me, PageRequest request) {
        return transactions.required(() -> tables.conditions()
                .page(
                        request,
                        CommitteeRight.READ.districts(me),
                        me.bodies(),
                        me.bars(),
                        tables.recusals().excluding(me.account())));
    }

    @Override
    public Condition condition(Caller me, String id) {
        return transactions.required(() -> find(me, id));
    }

    private Condition find(Caller me, String id) {
        Condition condition = tables.conditions().find(id).orElseThrow(Refusal::notFound);
        access.unbarred(me, condition.item());
        return condition;
    }

    private static boolean may(Caller me, ConditionAct act, Session session) {
        return switch (act) {
            case FULFIL -> Visibility.coordinates(me, session.district());
        };
    }

    private static Possibility of(ConditionAct act, Condition condition) {
        return switch (act) {
            case FULFIL ->
                condition.unfulfilled()
                        ? Possibility.now()
                        : Possibility.never(Words.fill(
                                new Text(
                                        "Diese Auflage ist seit dem %s erfüllt; ihr Nachweis kann nur noch gelesen werden.",
                                        "This condition has been fulfilled since %s; its evidence can only be read now."),
                                condition.fulfilledOn()));
        };
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        return transactions.required(() -> {
            Condition condition = find(me, id);
            Session session =
                    access.session(me, access.unbarred(me, condition.item()).session());
            return Possible.of(
                    Stream.of(ConditionAct.values()), act -> may(me, act, session), act -> of(act, condition), id);
        });
    }

    @Override
    public Condition fulfil(Caller me, String id, Fulfilment fulfilment) {
        return transactions.required(() -> {
            Condition condition = find(me, id);
            AgendaItem item = access.unbarred(me, condition.item());
            Session session = access.session(me, item.session());
            if (!may(me, ConditionAct.FULFIL, session)) {
                throw Refusal.forbidden(SessionDoor.office());
            }
            tables.sessions().act(session.id());
            of(ConditionAct.FULFIL, condition).require();
            tables.conditions().fulfil(id, fulfilment.evidence(), clock.today());
            boolean last = condition.precondition()
                    && Resolutions.preconditions(tables, item.id()).isEmpty();
            if (last && item.application() != null) {
                rooms.applications().act(a -> a.conditionsFulfilled(me, item.application()));
            }
            events.official(
                    me,
                    "conditionFulfilled",
                    item.id(),
                    session,
                    item.application(),
                    Map.of("condition", id, "precondition", condition.precondition(), "last", last));
            return tables.conditions().find(id).orElseThrow(Refusal::notFound);
        });
    }
}
