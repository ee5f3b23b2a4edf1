package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.Paper;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.core.persistence.ApplicationRepository;
import de.stadtteilkapital.applications.core.persistence.SponsorRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Puts an application before the rules, in a frame. */
final class Judging {
    private final ApplicationRepository repository;
    private final SponsorRepository sponsors;
    private final RuleBook rules;

    Judging(ApplicationRepository repository, SponsorRepository sponsors, RuleBook rules) {
        this.repository = requireNonNull(repository);
        this.sponsors = requireNonNull(sponsors);
        this.rules = requireNonNull(rules);
    }

    /** @param today the day on which it is judged, unless it came on paper before */
    EligibilityFacts facts(Application application, Frame frame, LocalDate today) {
        String goal = application.proposal().goal();
        Sponsor sponsor = sponsors.byIds(Set.of(application.sponsor())).get(application.sponsor());
        return new EligibilityFacts(
                application,
                sponsor,
                frame.round(application.round()),
                frame.district(application.district()),
                goal == null ? null : frame.goal(goal),
                day(application, today),
                Titles.like(application.title(), repository.handedInBy(application.sponsor(), application.id())));
    }

    /** The day on which it is judged: a first time on paper, the day it came in. */
    private static LocalDate day(Application application, LocalDate today) {
        Paper paper = application.proposal().paper();
        return paper == null || application.submittedAt() != null ? today : paper.receivedOn();
    }

    /** The same application in another frame. */
    static EligibilityFacts in(Frame frame, EligibilityFacts facts) {
        return new EligibilityFacts(
                facts.application(),
                facts.sponsor(),
                facts.round(),
                frame.district(facts.district().id()),
                facts.goal(),
                facts.today(),
                facts.similar());
    }

    List<RuleOutcome> judge(EligibilityFacts facts, Frame frame) {
        return rules.judge(facts, frame.requiredRules(facts.district()));
    }

    /** Of several of one district at once. */
    List<List<RuleOutcome>> judge(List<EligibilityFacts> facts, Frame frame) {
        return rules.judge(facts, frame.requiredRules(facts.get(0).district()));
    }
}
