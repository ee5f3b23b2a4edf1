package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationAct;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityReport;
import de.stadtteilkapital.applications.api.Paper;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.core.persistence.ApplicationRepository;
import de.stadtteilkapital.applications.core.persistence.CriteriaRepository;
import de.stadtteilkapital.applications.core.persistence.JudgementRepository;
import de.stadtteilkapital.applications.core.persistence.Step;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    private static final RuleMark PLACED =
            new RuleMark("applications.fundingArea", "1", "Förderrichtlinie: Fördergebiet des Programms", "");
    private static final Text UNPLACED = new Text(
            "Der Stadtteil hat noch kein Fördergebiet, in dem gefördert wird; die Koordinierungsstelle muss es erst"
                    + " eintragen.",
            "The district has no funding area yet in which projects are funded; the coordination office must enter it"
                    + " first.");

    private final ApplicationRepository repository;
    private final JudgementRepository judgements;
    private final CriteriaRepository criteria;
    private final Judging judging;
    private final ReceiptText receipt;
    private final OtherRooms rooms;
    private final Steps steps;
    private final BusinessClock clock;
    private final ApplicationEvents events;

    Submission(
            ApplicationRepository repository,
            JudgementRepository judgements,
            CriteriaRepository criteria,
            Judging judging,
            ReceiptText receipt,
            OtherRooms rooms,
            Steps steps,
            BusinessClock clock,
            ApplicationEvents events) {
        this.repository = requireNonNull(repository);
        this.judgements = requireNonNull(judgements);
        this.criteria = requireNonNull(criteria);
        this.judging = requireNonNull(judging);
        this.receipt = requireNonNull(receipt);
        this.rooms = requireNonNull(rooms);
        this.steps = requireNonNull(steps);
        this.clock = requireNonNull(clock);
        this.events = requireNonNull(events);
    }

    EligibilityReport report(Application application) {
        if (!ApplicationActs.of(ApplicationAct.SUBMIT, application.state()).isNow()) {
            return EligibilityReport.of(judgements.lastOutcomes(application.id()));
        }
        Frame frame = Frame.asItIs(rooms);
        return EligibilityReport.of(judge(judging.facts(application, frame, clock.today()), frame));
    }

    Application submit(Caller me, Application draft) {
        Frame frame = Frame.asItIs(rooms);
        EligibilityFacts facts = judging.facts(draft, frame, clock.today());
        List<RuleOutcome> outcomes = judge(facts, frame);
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
        receipt.keep(submitted, facts.today());
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

    private List<RuleOutcome> judge(EligibilityFacts facts, Frame frame) {
        return Stream.concat(judging.judge(facts, frame).stream(), missing(facts))
                .toList();
    }

    /** What the district still lacks; what lets an application go its way is not told among the rules. */
    private Stream<RuleOutcome> missing(EligibilityFacts facts) {
        List<RuleOutcome> missing = new ArrayList<>();
        if (facts.district().areas().isEmpty()) {
            missing.add(PLACED.failed(UNPLACED));
        }
        // without them it could never be compared
        if (criteria.on(facts.today(), facts.district().id()).isEmpty()) {
            missing.add(COMPARED.failed(UNCOMPARED));
        }
        return missing.stream();
    }
}
