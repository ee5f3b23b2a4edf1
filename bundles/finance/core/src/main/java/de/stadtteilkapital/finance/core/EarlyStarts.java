package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.api.StartDesk;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.EarlyStartAct;
import de.stadtteilkapital.finance.api.EarlyStartPermit;
import de.stadtteilkapital.finance.api.EarlyStartService;
import de.stadtteilkapital.finance.api.NewEarlyStartPermit;
import de.stadtteilkapital.finance.core.persistence.EarlyStartRepository;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.FundingRound;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Permits to begin before anything is granted, and whether a start may still move. */
@Component(
        service = {EarlyStartService.class, StartDesk.class},
        immediate = true)
public final class EarlyStarts implements EarlyStartService, StartDesk {
    private static final String SOURCE = "VV Nr. 1.3 zu § 44 BHO";

    private final Transactions transactions;
    private final OtherRooms rooms;
    private final BusinessClock clock;
    private final FinanceEvents events;
    private final EarlyStartRepository permits;
    private final GrantRepository grants;
    private final PermitLetter letter;

    @Activate
    public EarlyStarts(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog events,
            @Reference OtherRooms rooms) {
        this.transactions = requireNonNull(transactions);
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
        this.events = new FinanceEvents(events);
        permits = new EarlyStartRepository(store);
        grants = new GrantRepository(store, clock);
        letter = new PermitLetter(rooms);
    }

    @Override
    public EarlyStartPermit permit(Caller me, NewEarlyStartPermit wanted) {
        return transactions.required(() -> permitted(me, wanted));
    }

    private EarlyStartPermit permitted(Caller me, NewEarlyStartPermit wanted) {
        Application application = rooms.applications().call(a -> a.application(wanted.application()));
        if (!EarlyStartActs.may(me, EarlyStartAct.PERMIT, application)) {
            throw Refusal.notFound();
        }
        EarlyStartActs.of(
                        EarlyStartAct.PERMIT,
                        application,
                        permits.ofApplication(application.id()),
                        grants.ofApplication(application.id()),
                        clock.today())
                .require();
        requireNotBegun(wanted);
        requireToCome(application, wanted.from());
        Sponsor sponsor = rooms.applications().call(a -> a.sponsor(application.sponsor()));
        EarlyStartPermit permit = new EarlyStartPermit(
                Ids.next(),
                application.id(),
                application.fileNumber(),
                application.district(),
                application.round(),
                sponsor.id(),
                sponsor.name(),
                application.title(),
                wanted.from(),
                wanted.reason(),
                clock.today(),
                me.name());
        permits.add(permit, sponsor.address(), me.account());
        events.noteForSponsor(
                me,
                "finance.earlyStartPermitted",
                permit.id(),
                permit.district(),
                permit.application(),
                permit.sponsor(),
                Map.of("from", permit.from()));
        return permit;
    }

    private static void requireNotBegun(NewEarlyStartPermit wanted) {
        if (!wanted.notStarted()) {
            throw Refusal.rule(
                    "/notStarted",
                    new Text(
                            "Bitte bestätigen, dass der Träger erneut erklärt hat: das Projekt hat noch nicht begonnen.",
                            "Please confirm that the sponsor has declared anew that the project has not begun."),
                    "finance.earlyStartNotBegun",
                    SOURCE);
        }
    }

    private void requireToCome(Application application, LocalDate from) {
        FundingRound round = rooms.programme().call(p -> p.round(application.round()));
        LocalDate first = clock.today().isBefore(round.start()) ? round.start() : clock.today();
        if (from.isBefore(first) || from.isAfter(application.end()) || from.isAfter(round.end())) {
            throw Refusal.rule(
                    "/from",
                    Words.fill(
                            new Text(
                                    "Erlaubt wird ein Beginn vom %s bis zum Ende des Projekts am %s, nie rückwirkend.",
                                    "A start is permitted from %s until the project's end on %s, never backwards."),
                            first,
                            application.end()),
                    "finance.earlyStartToCome",
                    SOURCE);
        }
    }

    @Override
    public EarlyStartPermit permit(Caller me, String id) {
        EarlyStartPermit permit = permits.permit(id).orElseThrow(Refusal::notFound);
        if (!me.actsFor(permit.sponsor())) {
            Visibility.requireSeeing(me, permit.district(), permit.application());
        }
        return permit;
    }

    @Override
    public Page<EarlyStartPermit> permits(Caller me, PageRequest request) {
        return permits.page(request, Visibility.casesAndOwn(me));
    }

    @Override
    public byte[] letter(Caller me, String id) {
        return letter.pdf(permit(me, id), permits.address(id));
    }

    @Override
    public Possibility newStart(String application) {
        return grants.ofApplication(application)
                .map(EarlyStartActs::granted)
                .or(() -> permits.ofApplication(application).map(EarlyStartActs::again))
                .orElseGet(Possibility::now);
    }

    @Override
    public Set<String> settled(Collection<String> applications) {
        Set<String> settled = new HashSet<>(permits.permitted(applications));
        settled.addAll(grants.granted(applications));
        return settled;
    }
}
