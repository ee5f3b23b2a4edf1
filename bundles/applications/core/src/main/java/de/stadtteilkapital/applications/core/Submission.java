package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationAct;
import de.stadtteilkapital.applications.api.ApplicationParameters;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityReport;
import de.stadtteilkapital.applications.api.Paper;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.core.persistence.ApplicationRepository;
import de.stadtteilkapital.applications.core.persistence.CriteriaRepository;
import de.stadtteilkapital.applications.core.persistence.JudgementRepository;
import de.stadtteilkapital.applications.core.persistence.SponsorRepository;
import de.stadtteilkapital.applications.core.persistence.Step;
import de.stadtteilkapital.applications.core.rules.CommonRules;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import de.stadtteilkapital.programme.api.District;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Asks the rules, and takes in what they let pass. */
final class Submission {
    private static final RuleMark COMPARED =
            new RuleMark("applications.criteria", "1", "Veröffentlichte Auswahlkriterien des Stadtteils", "");
    private static final Text UNCOMPARED = new Text(
            "Der Stadtteil hat noch keine Kriterien, nach denen Anträge verglichen werden; die Koordinierungsstelle muss"
                    + " sie erst eintragen.",
            "The district has no criteria yet by which applications are compared; the coordination office must enter them"
                    + " first.");

    private final ApplicationRepository repository;
    private final JudgementRepository judgements;
    private final CriteriaRepository criteria;
    private final SponsorRepository sponsors;
    private final RuleBook rules;
    private final OtherRooms rooms;
    private final Steps steps;
    private final BusinessClock clock;
    private final ApplicationEvents events;

    Submission(
            ApplicationRepository repository,
            JudgementRepository judgements,
            CriteriaRepository criteria,
            SponsorRepository sponsors,
            RuleBook rules,
            OtherRooms rooms,
            Steps steps,
            BusinessClock clock,
            ApplicationEvents events) {
        this.repository = requireNonNull(repository);
        this.judgements = requireNonNull(judgements);
        this.criteria = requireNonNull(criteria);
        this.sponsors = requireNonNull(sponsors);
        this.rules = requireNonNull(rules);
        this.rooms = requireNonNull(rooms);
        this.steps = requireNonNull(steps);
        this.clock = requireNonNull(clock);
        this.events = requireNonNull(events);
    }

    EligibilityReport report(Application application) {
        return EligibilityReport.of(
                ApplicationActs.of(ApplicationAct.SUBMIT, application.state()).isNow()
                        ? judge(facts(application))
                        : judgements.lastOutcomes(application.id()));
    }

    Application submit(Caller me, Application draft) {
        EligibilityFacts facts = facts(draft);
        List<RuleOutcome> outcomes = judge(facts);
        // a rule that can't answer would let pass what it must stop
        List<Objection> unknown = objections(outcomes, RuleOutcome.Outcome.UNKNOWN);
        if (!unknown.isEmpty()) {
            throw Refusal.unavailable(unknown);
        }
        List<Objection> failures = objections(outcomes, RuleOutcome.Outcome.FAILED);
        if (!failures.isEmpty()) {
            throw Refusal.rule(failures);
        }
        Step step = steps.to(ApplicationState.SUBMITTED, draft.district());
        String planVersion = facts.goal() == null ? null : facts.goal().actionPlanVersion();
        judgements.add(draft.id(), step.at(), outcomes, CanonicalJson.write(facts));
        Application submitted = repository.submit(
                draft, step, received(draft, step), planVersion, criteria.holding(facts.today(), draft.district()));
        events.submitted(me, submitted, outcomes);
        return submitted;
    }

    /** What came on paper came in when its day began. */
    private Instant received(Application draft, Step step) {
        Paper paper = draft.proposal().paper();
        return paper == null
                ? step.at()
                : paper.receivedOn().atStartOfDay(clock.zone()).toInstant();
    }

    private static List<Objection> objections(List<RuleOutcome> outcomes, RuleOutcome.Outcome kind) {
        return outcomes.stream()
                .filter(o -> o.outcome() == kind)
                .map(o -> new Objection(o.pointer(), o.message(), o.rule(), o.source()))
                .toList();
    }

    private List<RuleOutcome> judge(EligibilityFacts facts) {
        List<RuleOutcome> outcomes = rules.judge(facts, required(facts.district()));
        // without them it could never be compared; what lets an application go its way is not told among the rules
        return criteria.on(facts.today(), facts.district().id()).isEmpty()
                ? Stream.concat(outcomes.stream(), Stream.of(COMPARED.failed(UNCOMPARED)))
                        .toList()
                : outcomes;
    }

    /** Those that hold everywhere, what the programme's module has set for all its districts, and the district's own. */
    private Set<String> required(District district) {
        Set<String> required = new HashSet<>(CommonRules.IDS);
        required.addAll(
                rooms.programme().call(p -> p.parameter(district.programmeId(), ApplicationParameters.REQUIRED_RULES)));
        required.addAll(rooms.programme().call(p -> p.parameter(district.id(), ApplicationParameters.REQUIRED_RULES)));
        return required;
    }

    private EligibilityFacts facts(Application application) {
        String goal = application.proposal().goal();
        Sponsor sponsor = sponsors.byIds(Set.of(application.sponsor())).get(application.sponsor());
        return new EligibilityFacts(
                application,
                sponsor,
                rooms.programme().call(p -> p.round(application.round())),
                rooms.programme().call(p -> p.district(application.district())),
                goal == null ? null : rooms.programme().call(p -> p.goal(goal)),
                day(application),
                Titles.like(application.title(), repository.handedInBy(application.sponsor(), application.id())));
    }

    /** The day on which it is judged: a first time on paper, the day it came in. */
    private LocalDate day(Application application) {
        Paper paper = application.proposal().paper();
        return paper == null || application.submittedAt() != null ? clock.today() : paper.receivedOn();
    }
}
