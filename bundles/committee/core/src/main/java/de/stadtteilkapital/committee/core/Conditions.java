package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Condition;
import de.stadtteilkapital.committee.api.Fulfilment;
import de.stadtteilkapital.committee.api.Resolution;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conditions of resolutions and their fulfilment, and the resolutions as other rooms read them. */
final class Conditions {
    private final CommitteeTables tables;
    private final Visibility access;
    private final OtherRooms rooms;
    private final CommitteeEvents events;
    private final BusinessClock clock;

    Conditions(
            CommitteeTables tables, Visibility access, OtherRooms rooms, CommitteeEvents events, BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.rooms = requireNonNull(rooms);
        this.events = requireNonNull(events);
        this.clock = requireNonNull(clock);
    }

    Page<Condition> page(Caller me, PageRequest request) {
        return tables.conditions()
                .page(
                        request,
                        CommitteeRight.READ.districts(me),
                        me.bodies(),
                        me.bars(),
                        tables.recusals().excluding(me.account()));
    }

    Condition condition(Caller me, String id) {
        Condition condition = tables.conditions().find(id).orElseThrow(Refusal::notFound);
        access.unbarred(me, condition.item());
        return condition;
    }

    Condition fulfil(Caller me, String id, Fulfilment fulfilment) {
        Condition condition = condition(me, id);
        AgendaItem item = access.unbarred(me, condition.item());
        Session session = access.coordinated(me, item.session());
        tables.sessions().act(session.id());
        if (!condition.unfulfilled()) {
            throw Refusal.conflict(Words.fill(
                    new Text(
                            "Diese Auflage ist seit dem %s erfüllt; ihr Nachweis kann nur noch gelesen werden.",
                            "This condition has been fulfilled since %s; its evidence can only be read now."),
                    condition.fulfilledOn()));
        }
        tables.conditions().fulfil(id, fulfilment.evidence(), clock.today());
        boolean last = condition.precondition() && openPreconditions(item).isEmpty();
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
    }

    private List<Condition> openPreconditions(AgendaItem item) {
        return tables.conditions().ofItem(item.id()).stream()
                .filter(c -> c.precondition() && c.unfulfilled())
                .toList();
    }

    Optional<Resolution> resolution(String application) {
        return tables.items().decided(application).map(this::resolution);
    }

    private Resolution resolution(AgendaItem item) {
        Session session = tables.sessions().find(item.session()).orElseThrow(Refusal::notFound);
        return new Resolution(
                item.result(),
                item.amount(),
                session.id(),
                session.title(),
                item.number(),
                item.decidedOn(),
                tables.minutes().isSigned(session.id()),
                openPreconditions(item),
                tables.conditions().ofItem(item.id()).stream()
                        .filter(c -> !c.precondition())
                        .toList());
    }
}
