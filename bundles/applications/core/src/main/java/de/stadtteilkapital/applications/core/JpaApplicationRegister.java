package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.applications.api.NewDecision;
import de.stadtteilkapital.applications.api.PreAssessment;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.core.persistence.ApplicationRepository;
import de.stadtteilkapital.applications.core.persistence.CriteriaRepository;
import de.stadtteilkapital.applications.core.persistence.JudgementRepository;
import de.stadtteilkapital.applications.core.persistence.SponsorRepository;
import de.stadtteilkapital.applications.core.persistence.Step;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Applications from their tables, as the rooms to the right see and move them. */
@Component(immediate = true)
public final class JpaApplicationRegister implements ApplicationRegister {
    private final Transactions transactions;
    private final ApplicationRepository repository;
    private final SponsorRepository sponsors;
    private final JudgementRepository judgements;
    private final CriteriaRepository criteria;
    private final BusinessClock clock;
    private final ApplicationEvents events;
    private final Decisions decisions;

    @Activate
    public JpaApplicationRegister(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            @Reference OtherRooms rooms) {
        this.transactions = requireNonNull(transactions);
        repository = new ApplicationRepository(store);
        sponsors = new SponsorRepository(store);
        judgements = new JudgementRepository(store);
        criteria = new CriteriaRepository(store);
        this.clock = requireNonNull(clock);
        events = new ApplicationEvents(log);
        decisions = new Decisions(store, rooms, clock);
    }

    @Override
    public Application application(String id) {
        return repository.byId(id).orElseThrow(Refusal::notFound);
    }

    @Override
    public Map<String, Application> applications(Collection<String> ids) {
        return repository.byIds(ids);
    }

    @Override
    public Sponsor sponsor(String id) {
        return Optional.ofNullable(sponsors.byIds(Set.of(id)).get(id)).orElseThrow(Refusal::notFound);
    }

    @Override
    public Map<String, Sponsor> sponsors(Collection<String> ids) {
        return sponsors.byIds(ids);
    }

    @Override
    public long countOfRound(String district, String round) {
        return repository.countOfRound(district, round);
    }

    @Override
    public List<Application> ofRound(String district, String round) {
        return repository.ofRound(district, round);
    }

    @Override
    public List<Criterion> criteria(String district) {
        return criteria.on(clock.today(), district);
    }

    @Override
    public Optional<PreAssessment> preAssessment(String application) {
        return judgements.preAssessment(application);
    }

    @Override
    public void schedule(Caller me, String application, String body) {
        transactions.run(() -> {
            ApplicationState state = application(application).state();
            if (state != ApplicationState.SCHEDULED) {
                ApplicationActs.require(state, ApplicationState.PRE_ASSESSED, ApplicationState.DEFERRED);
            }
            events.scheduled(me, repository.table(application, to(ApplicationState.SCHEDULED), body));
        });
    }

    @Override
    public void decide(Caller me, String application, NewDecision decision) {
        transactions.run(() -> {
            ApplicationActs.require(application(application).state(), ApplicationState.SCHEDULED);
            Application moved = repository.decide(application, to(decision.decision()), decision.approvedAmount());
            events.decided(me, decisions.decided(me, moved, decision));
        });
    }

    @Override
    public void conditionsFulfilled(Caller me, String application) {
        transactions.run(() -> {
            ApplicationActs.require(application(application).state(), ApplicationState.APPROVED_WITH_CONDITIONS);
            events.conditionsFulfilled(me, repository.move(application, to(ApplicationState.APPROVED)));
        });
    }

    /** Terms of these states belong to the rooms that set them. */
    private Step to(ApplicationState state) {
        return new Step(state, clock.now().truncatedTo(ChronoUnit.MICROS), null);
    }
}
