package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.ApplicationDecision;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.DecidedCondition;
import de.stadtteilkapital.committee.api.DecisionService;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what was decided on an application, each with their own eyes. */
@Component(immediate = true)
public final class DecisionDesk implements DecisionService {
    private final Transactions transactions;
    private final CommitteeTables tables;
    private final Visibility access;
    private final ApplicationDoor door;
    private final OtherRooms rooms;

    @Activate
    public DecisionDesk(
            @Reference Transactions transactions,
            @Reference CommitteeTables tables,
            @Reference Visibility access,
            @Reference ApplicationDoor door,
            @Reference OtherRooms rooms) {
        this.transactions = requireNonNull(transactions);
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.door = requireNonNull(door);
        this.rooms = requireNonNull(rooms);
    }

    @Override
    public Optional<ApplicationDecision> decision(Caller me, String id) {
        return transactions.required(() -> {
            Application application = application(id);
            List<AgendaItem> items = tables.items().ofApplication(id);
            boolean oversees = oversees(me, application, items);
            if (!oversees && !me.actsFor(application.sponsor())) {
                throw Refusal.notFound();
            }
            return items.stream()
                    .filter(item -> item.state() == AgendaItem.State.DECIDED)
                    .findFirst()
                    .map(this::told)
                    .filter(told -> told.signed() || oversees);
        });
    }

    private Application application(String id) {
        return Optional.ofNullable(rooms.applications()
                        .call(a -> a.applications(List.of(id)))
                        .get(id))
                .orElseThrow(Refusal::notFound);
    }

    private boolean oversees(Caller me, Application application, Collection<AgendaItem> items) {
        if (me.isBarredFrom(application.id()) || !access.barred(me, items).isEmpty()) {
            return false;
        }
        return Visibility.coordinates(me, application.district())
                || CommitteeRight.READ.isHeld(me, application.district())
                        && application.state() != ApplicationState.DRAFT
                || sits(me, items);
    }

    private boolean sits(Caller me, Collection<AgendaItem> items) {
        if (me.bodies().isEmpty() || items.isEmpty()) {
            return false;
        }
        return tables
                .sessions()
                .find(items.stream().map(AgendaItem::session).collect(Collectors.toSet()))
                .values()
                .stream()
                .anyMatch((Session session) -> me.sitsIn(session.district(), session.body()));
    }

    private ApplicationDecision told(AgendaItem item) {
        return new ApplicationDecision(
                item.result(),
                item.amount(),
                item.reason(),
                item.decidedOn(),
                tables.isSigned(item),
                tables.conditions().ofItem(item.id()).stream()
                        .map(DecidedCondition::of)
                        .toList());
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        return transactions.required(() -> {
            decision(me, id);
            return ApplicationDoor.may(me, application(id)) ? door.possible(me, id) : List.of();
        });
    }
}
