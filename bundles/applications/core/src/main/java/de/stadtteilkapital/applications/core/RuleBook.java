package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.rules.Answer;
import de.stadtteilkapital.platform.api.rules.Guest;
import de.stadtteilkapital.platform.api.rules.Guests;
import de.stadtteilkapital.platform.api.rules.Recall;
import de.stadtteilkapital.platform.api.rules.RuleShelf;
import de.stadtteilkapital.platform.api.rules.RuleVersion;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** All rules of eligibility that are installed right now. */
@Component(service = RuleBook.class)
public final class RuleBook {
    private static final Text AWAY = new Text(
            "Die Regel ist gerade nicht da; ohne sie kann nichts eingereicht werden.",
            "The rule is away right now; nothing can be submitted without it.");

    private final RuleShelf<EligibilityRule, RuleOutcome> rules;

    @Activate
    public RuleBook(@Reference Guests guests) {
        rules = new RuleShelf<>(guests, outcome -> new RuleVersion(outcome.rule(), outcome.version()));
    }

    @Reference(
            service = EligibilityRule.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addRule(ComponentServiceObjects<EligibilityRule> rule) {
        rules.put(guest(rule), rule::getService);
    }

    void removeRule(ComponentServiceObjects<EligibilityRule> rule) {
        rules.remove(guest(rule));
    }

    private static Guest guest(ComponentServiceObjects<EligibilityRule> rule) {
        return Guest.of(EligibilityRule.class, rule.getServiceReference());
    }

    /**
     * One outcome for each rule, by its id; {@code UNKNOWN} of one that can't answer, and of one that must and is away.
     *
     * @param required ids
     */
    List<RuleOutcome> judge(EligibilityFacts facts, Collection<String> required) {
        List<RuleOutcome> outcomes = rules.ask(facts.district().id(), rule -> rule.judge(facts)).all().stream()
                .map(RuleBook::outcome)
                .toList();
        List<String> spoke = outcomes.stream().map(RuleOutcome::rule).toList();
        return Stream.concat(
                        outcomes.stream(),
                        required.stream()
                                .filter(rule -> !spoke.contains(rule))
                                .map(rule -> unknown(new RuleVersion(rule, ""), AWAY)))
                .sorted(Comparator.comparing(RuleOutcome::rule))
                .toList();
    }

    private static RuleOutcome outcome(Answer<RuleOutcome> answer) {
        return answer instanceof Answer.Spoken<RuleOutcome> spoken
                ? spoken.said()
                : unknown(answer.guest().rule(), ((Answer.Silent<RuleOutcome>) answer).words());
    }

    private static RuleOutcome unknown(RuleVersion rule, Text why) {
        return new RuleOutcome(rule.rule(), rule.version(), RuleOutcome.Outcome.UNKNOWN, why, "", "");
    }

    /** What every installed version of every rule says. */
    Recall<RuleOutcome> recall(EligibilityFacts facts) {
        return rules.recall(facts.district().id(), rule -> rule.judge(facts));
    }
}
