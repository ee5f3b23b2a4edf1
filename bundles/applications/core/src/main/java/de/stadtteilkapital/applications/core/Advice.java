package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.AdviceAct;
import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.AdviceClosure;
import de.stadtteilkapital.applications.api.AdviceService;
import de.stadtteilkapital.applications.api.AdviceSession;
import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.IdeaReceipt;
import de.stadtteilkapital.applications.api.NewAdviceCase;
import de.stadtteilkapital.applications.api.NewAdviceSession;
import de.stadtteilkapital.applications.api.NewIdea;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.applications.core.persistence.AdviceRepository;
import de.stadtteilkapital.applications.core.persistence.PurgeRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Advises people with an idea, until it becomes an application. */
@Component(immediate = true)
public final class Advice implements AdviceService {
    private static final Text PURGED = new Text(
            "Dieser Vorgang wurde am %s nach Ablauf der Aufbewahrung gelöscht.",
            "This case was purged on %s, after its retention.");

    private final Transactions transactions;
    private final AdviceRepository repository;
    private final BusinessClock clock;
    private final ApplicationEvents events;
    private final Ideas ideas;
    private final PurgeRepository purges;
    private final OtherRooms rooms;

    @Activate
    public Advice(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            @Reference OtherRooms rooms) {
        this.transactions = requireNonNull(transactions);
        repository = new AdviceRepository(store, rooms::retention);
        purges = new PurgeRepository(store);
        this.rooms = rooms;
        this.clock = requireNonNull(clock);
        events = new ApplicationEvents(log);
        ideas = new Ideas(repository, rooms, clock, events, new IdeaBrake(System::nanoTime));
    }

    @Override
    public AdviceCase openAdviceCase(Caller me, NewAdviceCase asked) {
        if (!ApplicationRight.ADVISE.isHeld(me, asked.district())) {
            throw Refusal.notFound();
        }
        LocalDate today = clock.today();
        AdviceCase adviceCase = new AdviceCase(
                Ids.next(),
                asked.district(),
                AdviceCase.State.OPEN,
                asked.contact(),
                asked.idea(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null,
                null,
                today.plus(rooms.retention(asked.district(), false)),
                null);
        transactions.run(() -> {
            repository.add(adviceCase, today);
            events.adviceOpened(me, adviceCase);
        });
        return adviceCase;
    }

    @Override
    public IdeaReceipt takeIdea(NewIdea idea, String address) {
        return transactions.required(() -> ideas.take(idea, address));
    }

    @Override
    public AdviceCase adviceCase(Caller me, String id) {
        return repository.find(me, id).orElseThrow(() -> absent(me, id));
    }

    /** Whoever might have seen it is told that it was purged; to others there never was such a case. */
    private Refusal absent(Caller me, String id) {
        return purges.tombstone(id)
                .filter(purge -> ApplicationRight.ADVISE.isHeld(me, purge.district()))
                .map(purge -> Refusal.gone(
                        Words.fill(PURGED, LocalDate.ofInstant(requireNonNull(purge.decidedAt()), clock.zone()))))
                .orElseGet(Refusal::notFound);
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        AdviceCase adviceCase = adviceCase(me, id);
        return Possible.of(
                Stream.of(AdviceAct.values()), act -> true, act -> AdviceActs.of(act, adviceCase.state()), id);
    }

    @Override
    public Page<AdviceCase> adviceCases(Caller me, PageRequest request) {
        return repository.cases(me, request);
    }

    @Override
    public AdviceSession advise(Caller me, String id, NewAdviceSession talk) {
        return transactions.required(() -> {
            AdviceCase adviceCase = adviceCase(me, id);
            AdviceActs.of(AdviceAct.NOTE_TALK, adviceCase.state()).require();
            AdviceSession session =
                    new AdviceSession(Ids.next(), id, talk.date(), talk.note(), talk.nextStep(), talk.nextStepDue());
            repository.add(session, clock.today());
            events.adviceGiven(me, adviceCase, session.id());
            return session;
        });
    }

    @Override
    public AdviceCase close(Caller me, String id, AdviceClosure closure) {
        return transactions.required(() -> {
            AdviceActs.of(AdviceAct.CLOSE, adviceCase(me, id).state()).require();
            AdviceCase closed = repository.close(id, closure.reason(), clock.today());
            events.adviceClosed(me, closed);
            return closed;
        });
    }

    @Override
    public AdviceSession adviceSession(Caller me, String adviceCase, String id) {
        return transactions.required(() -> {
            adviceCase(me, adviceCase);
            return repository.session(adviceCase, id).orElseThrow(Refusal::notFound);
        });
    }

    @Override
    public Page<AdviceSession> adviceSessions(Caller me, String adviceCase, PageRequest request) {
        return transactions.required(() -> {
            adviceCase(me, adviceCase);
            return repository.sessions(adviceCase, request);
        });
    }
}
