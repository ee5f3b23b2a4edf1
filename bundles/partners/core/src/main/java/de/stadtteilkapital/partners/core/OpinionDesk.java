package de.stadtteilkapital.partners.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ReviewDesk;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.OpinionRequest.State;
import de.stadtteilkapital.partners.api.PartnerParameters;
import de.stadtteilkapital.partners.api.Route;
import de.stadtteilkapital.partners.api.Routing;
import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.partners.core.persistence.OpinionRequests;
import de.stadtteilkapital.partners.core.persistence.Routings;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens what the routing rules demand, and says what the pre-assessment still waits for. */
@Component(immediate = true)
public final class OpinionDesk implements ReviewDesk {
    private final OpinionRequests requests;
    private final Routings routings;
    private final RoutingRules rules;
    private final OtherRooms rooms;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final PartnerEvents events;

    @Activate
    public OpinionDesk(
            @Reference Store store,
            @Reference RoutingRules rules,
            @Reference OtherRooms rooms,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log) {
        requests = new OpinionRequests(store, clock);
        routings = new Routings(store);
        this.rules = requireNonNull(rules);
        this.rooms = requireNonNull(rooms);
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        events = new PartnerEvents(log);
    }

    @Override
    public void open(Caller me, Application application) {
        transactions.run(() -> {
            RoutingFacts facts = facts(application);
            Set<String> required =
                    rooms.programme().call(s -> s.parameter(facts.district(), PartnerParameters.REQUIRED_RULES));
            Set<Asked> asked =
                    requests.of(application.id()).stream().map(Asked::of).collect(Collectors.toSet());
            List<Routing> said = rules.ask(facts, required);
            routings.add(facts.application(), facts.today(), CanonicalJson.write(facts), CanonicalJson.write(said));
            for (Routing routing : said) {
                for (Route route : routing.routes()) {
                    if (asked.add(new Asked(
                            route.office(), routing.rule(), route.kind().name()))) {
                        open(me, facts, routing, route);
                    }
                }
            }
        });
    }

    /** A case that comes back from its applicant is not sent to an office a second time for the same reason. */
    private record Asked(String office, String rule, String kind) {
        static Asked of(OpinionRequest request) {
            return new Asked(request.office(), request.rule(), request.kind().name());
        }
    }

    private RoutingFacts facts(Application application) {
        return new RoutingFacts(
                application.district(),
                application.id(),
                application.proposal().projectType(),
                application.proposal().features(),
                application.proposal().targetGroups(),
                application.requestedAmount(),
                clock.today());
    }

    private void open(Caller me, RoutingFacts facts, Routing routing, Route route) {
        int days = rooms.programme().call(s -> s.parameter(facts.district(), PartnerParameters.days(routing, route)));
        OpinionRequest request = new OpinionRequest(
                Ids.next(),
                facts.district(),
                facts.application(),
                route.office(),
                route.kind(),
                route.blocking(),
                route.question(),
                facts.today(),
                rooms.programme().call(s -> s.deadline(facts.district())).after(facts.today(), Period.ofDays(days)),
                State.OPEN,
                false,
                routing.rule(),
                routing.version(),
                routing.source(),
                null,
                null,
                null);
        requests.add(request);
        events.requested(me, request, facts);
    }

    @Override
    public List<Text> blocking(String application) {
        return requests.of(application).stream()
                .filter(request -> request.blocking() && request.state() == State.OPEN)
                .map(this::words)
                .toList();
    }

    @Override
    public Set<String> blocked(Collection<String> applications) {
        return requests.blocked(applications);
    }

    private Text words(OpinionRequest request) {
        // an office may be gone, and its opinion waited for all the same
        InDistrict place = new InDistrict(request.district(), request.office());
        String office = rooms.directory()
                .call(s -> s.names(Caller.house("partners", place.district()), Set.of(place)))
                .getOrDefault(place, request.office());
        return Words.fill(
                new Text(
                        "%s: Die Stellungnahme steht noch aus (Frist %s).",
                        "%s has not given its opinion yet (due %s)."),
                office,
                request.dueDate());
    }
}
