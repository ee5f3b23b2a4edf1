package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.AdviceSession;
import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.NewAdviceCase;
import de.stadtteilkapital.applications.api.NewAdviceSession;
import de.stadtteilkapital.applications.core.persistence.AdviceRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.temporal.ChronoUnit;

/** Advises people with an idea, until it becomes an application. */
final class Advice {
    private final AdviceRepository repository;
    private final BusinessClock clock;
    private final ApplicationEvents events;

    Advice(AdviceRepository repository, BusinessClock clock, ApplicationEvents events) {
        this.repository = requireNonNull(repository);
        this.clock = requireNonNull(clock);
        this.events = requireNonNull(events);
    }

    AdviceCase open(Caller me, NewAdviceCase asked) {
        if (!ApplicationRight.ADVISE.isHeld(me, asked.district())) {
            throw Refusal.notFound();
        }
        AdviceCase adviceCase = new AdviceCase(
                Ids.next(),
                asked.district(),
                AdviceCase.State.OPEN,
                asked.contact(),
                asked.idea(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                null);
        repository.add(adviceCase);
        events.adviceOpened(me, adviceCase);
        return adviceCase;
    }

    AdviceCase find(Caller me, String id) {
        return repository.find(me, id).orElseThrow(Refusal::notFound);
    }

    Page<AdviceCase> cases(Caller me, PageRequest request) {
        return repository.cases(me, request);
    }

    AdviceSession advise(Caller me, String id, NewAdviceSession talk) {
        AdviceCase adviceCase = find(me, id);
        if (adviceCase.state() == AdviceCase.State.CLOSED) {
            throw Refusal.conflict(new Text(
                    "Der Beratungsfall ist CLOSED; möglich ist nur ein neuer.",
                    "The advice case is CLOSED; only a new one is possible."));
        }
        AdviceSession session = new AdviceSession(Ids.next(), id, talk.date(), talk.note(), talk.nextStep());
        repository.add(session);
        events.adviceGiven(me, adviceCase, session.id());
        return session;
    }

    AdviceSession session(Caller me, String adviceCase, String id) {
        find(me, adviceCase);
        return repository.session(adviceCase, id).orElseThrow(Refusal::notFound);
    }

    Page<AdviceSession> sessions(Caller me, String adviceCase, PageRequest request) {
        find(me, adviceCase);
        return repository.sessions(adviceCase, request);
    }

    /** Whether a draft may name this case; whoever names it shows by the id that the office handed it over. */
    void requireConvertible(String id, String district) {
        AdviceCase adviceCase = repository
                .handedOver(id)
                .filter(found -> found.district().equals(district))
                .orElseThrow(() -> Refusal.invalid(
                        "/adviceCase",
                        new Text("Diesen Beratungsfall gibt es hier nicht.", "There is no such advice case here.")));
        if (adviceCase.state() == AdviceCase.State.CONVERTED || adviceCase.state() == AdviceCase.State.CLOSED) {
            throw Refusal.conflict(new Text(
                            "Der Beratungsfall ist %s; möglich ist der Antrag ohne ihn oder mit einem anderen.",
                            "The advice case is %s; possible is the application without it or with another.")
                    .with(adviceCase.state()));
        }
    }

    void convert(Caller me, String id, Application application) {
        AdviceCase adviceCase = repository.handedOver(id).orElseThrow(Refusal::notFound);
        repository.converted(id, application.id());
        events.adviceConverted(me, adviceCase, application);
    }
}
