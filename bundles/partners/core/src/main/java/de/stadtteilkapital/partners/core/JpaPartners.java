package de.stadtteilkapital.partners.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.partners.api.CaseAct;
import de.stadtteilkapital.partners.api.NewOpinion;
import de.stadtteilkapital.partners.api.NewOpinionRequest;
import de.stadtteilkapital.partners.api.Opinion;
import de.stadtteilkapital.partners.api.OpinionAct;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.PartnerService;
import de.stadtteilkapital.partners.core.persistence.OpinionRequests;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opinion requests and opinions from their table, with the files of the cases cut for the reader. */
@Component(immediate = true)
public final class JpaPartners implements PartnerService {
    private static final String OVERDUE = "overdue";
    private static final String STATE = "state";
    private final OpinionRequests requests;
    private final Excerpts excerpts;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final PartnerEvents events;
    private final AskingDesk asking;

    @Activate
    public JpaPartners(
            @Reference Store store,
            @Reference OtherRooms rooms,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log) {
        requests = new OpinionRequests(store, clock);
        excerpts = new Excerpts(rooms);
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        events = new PartnerEvents(log);
        asking = new AskingDesk(requests, rooms, clock, events);
    }

    @Override
    public Page<OpinionRequest> requests(Caller me, PageRequest request) {
        return transactions.required(() -> {
            Map<String, String> filters = new HashMap<>(request.filters());
            String overdue = filters.remove(OVERDUE);
            String state = filters.remove(STATE);
            PageRequest plain =
                    new PageRequest(request.limit(), request.cursor(), request.q(), filters, request.sort());
            Page<OpinionRequest> page = requests.page(plain, scope(me, overdue).and(standing(state)));
            return new Page<>(excerpts.attach(page.items()), page.next());
        });
    }

    private static RowFilter standing(@Nullable String wanted) {
        return wanted == null
                ? RowFilter.ALL
                : Stream.of(OpinionRequest.State.values())
                        .filter(state -> state.name().equals(wanted.strip()))
                        .findFirst()
                        .map(OpinionRequests::in)
                        .orElseThrow(() -> Refusal.invalid(
                                "/" + STATE,
                                new Text("Den Stand „%s“ gibt es bei Anfragen nicht.", "No request has the state “%s”.")
                                        .with(wanted)));
    }

    private RowFilter scope(Caller me, String overdue) {
        if (overdue == null) {
            return Visibility.of(me);
        }
        if (!"true".equals(overdue)) {
            throw Refusal.invalid(
                    "/" + OVERDUE,
                    new Text(
                            "Überfällige Anfragen zeigt „true“; sonst entfällt die Angabe.",
                            "“true” shows overdue requests; else it is left out."));
        }
        return Visibility.of(me)
                .and(new RowFilter(
                        "e.givenOn is null and e.endedOn is null and e.dueDate < :today",
                        Map.of("today", clock.today())));
    }

    @Override
    public OpinionRequest request(Caller me, String id) {
        return transactions.required(() -> withCase(visible(me, id)));
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        return transactions.required(() -> {
            OpinionRequest request = withCase(visible(me, id));
            return Possible.of(
                    Stream.of(OpinionAct.values()),
                    act -> OpinionActs.may(me, act, request),
                    act -> OpinionActs.of(act, request),
                    id);
        });
    }

    @Override
    public OpinionRequest ask(Caller me, NewOpinionRequest asked) {
        return transactions.required(() -> withCase(asking.ask(me, asked)));
    }

    @Override
    public List<Possible> possibleForApplication(Caller me, String application) {
        return transactions.required(() -> {
            Application found = asking.theirs(me, application);
            return Possible.of(
                    Stream.of(CaseAct.values()),
                    act -> CaseActs.may(me, act, found),
                    act -> CaseActs.of(act, found.state()));
        });
    }

    private OpinionRequest withCase(OpinionRequest request) {
        return excerpts.attach(List.of(request)).get(0);
    }

    private OpinionRequest visible(Caller me, String id) {
        return requests.find(Visibility.of(me), id).orElseThrow(Refusal::notFound);
    }

    @Override
    public Opinion opinion(Caller me, String request) {
        return Optional.ofNullable(visible(me, request).opinion()).orElseThrow(Refusal::notFound);
    }

    @Override
    public Opinion give(Caller me, String request, NewOpinion opinion) {
        return transactions.required(() -> {
            OpinionRequest asked = requests.find(request)
                    .filter(found -> OpinionActs.may(me, OpinionAct.GIVE, found))
                    .orElseThrow(Refusal::notFound);
            OpinionActs.of(OpinionAct.GIVE, withCase(asked)).require();
            Opinion given = requests.answer(request, opinion).opinion();
            events.given(me, asked, given);
            return given;
        });
    }
}
