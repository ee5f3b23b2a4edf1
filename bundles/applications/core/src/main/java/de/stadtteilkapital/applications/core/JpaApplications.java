package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.AdviceSession;
import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.applications.api.EligibilityReport;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.NewAdviceCase;
import de.stadtteilkapital.applications.api.NewAdviceSession;
import de.stadtteilkapital.applications.api.NewApplication;
import de.stadtteilkapital.applications.api.NewPreAssessment;
import de.stadtteilkapital.applications.api.NewSponsor;
import de.stadtteilkapital.applications.api.PreAssessment;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.core.persistence.AdviceRepository;
import de.stadtteilkapital.applications.core.persistence.ApplicationRepository;
import de.stadtteilkapital.applications.core.persistence.FileNumbers;
import de.stadtteilkapital.applications.core.persistence.JudgementRepository;
import de.stadtteilkapital.applications.core.persistence.SponsorRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Advice, sponsors and applications from their tables; each act in a unit of work, within the caller's scope. */
@Component(immediate = true)
public final class JpaApplications implements ApplicationService {
    private final Transactions transactions;
    private final OtherRooms rooms;
    private final ApplicationRepository repository;
    private final JudgementRepository judgements;
    private final Advice advice;
    private final Sponsors sponsors;
    private final Drafting drafting;
    private final Submission submission;
    private final Office office;

    @Activate
    public JpaApplications(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            @Reference OtherRooms rooms,
            @Reference RuleBook rules) {
        this.transactions = requireNonNull(transactions);
        this.rooms = requireNonNull(rooms);
        ApplicationEvents events = new ApplicationEvents(log);
        SponsorRepository known = new SponsorRepository(store);
        repository = new ApplicationRepository(store);
        judgements = new JudgementRepository(store);
        advice = new Advice(new AdviceRepository(store), clock, events);
        sponsors = new Sponsors(known, rooms, events);
        drafting = new Drafting(repository, new FileNumbers(store), advice, rooms, clock, events);
        submission = new Submission(repository, judgements, known, rules, rooms, clock, events);
        office = new Office(repository, judgements, rooms, clock, events);
    }

    @Override
    public AdviceCase openAdviceCase(Caller me, NewAdviceCase adviceCase) {
        return transactions.required(() -> advice.open(me, adviceCase));
    }

    @Override
    public AdviceCase adviceCase(Caller me, String id) {
        return transactions.required(() -> advice.find(me, id));
    }

    @Override
    public Page<AdviceCase> adviceCases(Caller me, PageRequest request) {
        return transactions.required(() -> advice.cases(me, request));
    }

    @Override
    public AdviceSession advise(Caller me, String adviceCase, NewAdviceSession session) {
        return transactions.required(() -> advice.advise(me, adviceCase, session));
    }

    @Override
    public AdviceSession adviceSession(Caller me, String adviceCase, String id) {
        return transactions.required(() -> advice.session(me, adviceCase, id));
    }

    @Override
    public Page<AdviceSession> adviceSessions(Caller me, String adviceCase, PageRequest request) {
        return transactions.required(() -> advice.sessions(me, adviceCase, request));
    }

    @Override
    public Sponsor register(Caller me, NewSponsor sponsor) {
        return transactions.required(() -> sponsors.register(me, sponsor));
    }

    @Override
    public Sponsor sponsor(Caller me, String id) {
        return transactions.required(() -> sponsors.find(me, id));
    }

    @Override
    public Page<Sponsor> sponsors(Caller me, PageRequest request) {
        return transactions.required(() -> sponsors.sponsors(me, request));
    }

    @Override
    public Application draft(Caller me, NewApplication application) {
        return shown(() -> drafting.begin(me, application));
    }

    @Override
    public Application revise(Caller me, String id, NewApplication application) {
        return shown(() -> drafting.revise(me, own(me, id), application));
    }

    @Override
    public Application application(Caller me, String id) {
        return shown(() -> visible(me, id));
    }

    @Override
    public Page<Application> applications(Caller me, PageRequest request) {
        return transactions.required(() -> {
            Page<Application> page = repository.applications(me, request);
            return new Page<>(rooms.shown(page.items()), page.next());
        });
    }

    @Override
    public EligibilityReport eligibility(Caller me, String id) {
        return transactions.required(() -> submission.report(judged(me, id)));
    }

    @Override
    public Application submit(Caller me, String id) {
        return shown(() -> submission.submit(me, own(me, id)));
    }

    @Override
    public Application check(Caller me, String id, FormalCheck check) {
        return shown(() -> office.check(me, ofOffice(me, id), check));
    }

    @Override
    public Application preAssess(Caller me, String id, NewPreAssessment result) {
        return shown(() -> office.preAssess(me, ofOffice(me, id), result));
    }

    @Override
    public PreAssessment preAssessment(Caller me, String id) {
        return transactions.required(() -> {
            Application application = judged(me, id);
            if (me.isBarredFrom(id) || me.actsFor(application.sponsor())) {
                throw Refusal.notFound();
            }
            return judgements.preAssessment(id).orElseThrow(Refusal::notFound);
        });
    }

    @Override
    public List<Criterion> criteria(String district) {
        return transactions.required(() -> judgements.criteria(district == null ? DistrictModule.EVERY : district));
    }

    private Application shown(Supplier<Application> work) {
        return transactions.required(() -> rooms.shown(List.of(work.get())).get(0));
    }

    private Application visible(Caller me, String id) {
        return repository.find(me, id).orElseThrow(Refusal::notFound);
    }

    private Application judged(Caller me, String id) {
        return repository.findJudged(me, id).orElseThrow(Refusal::notFound);
    }

    private Application own(Caller me, String id) {
        Application application = visible(me, id);
        return only(application, me.actsFor(application.sponsor()));
    }

    private Application ofOffice(Caller me, String id) {
        Application application = visible(me, id);
        return only(application, ApplicationRight.JUDGE.isHeld(me, application.district()) && !me.isBarredFrom(id));
    }

    private static Application only(Application application, boolean allowed) {
        if (!allowed) {
            throw Refusal.notFound();
        }
        return application;
    }
}
