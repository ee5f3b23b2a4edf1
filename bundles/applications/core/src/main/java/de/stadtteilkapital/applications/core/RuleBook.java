package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.platform.api.rules.RuleShelf;
import de.stadtteilkapital.platform.api.rules.RuleVersion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** All rules of eligibility that are installed right now. */
@Component(service = RuleBook.class)
public final class RuleBook {
    private final RuleShelf<EligibilityRule, RuleOutcome> rules =
            new RuleShelf<>(outcome -> new RuleVersion(outcome.rule(), outcome.version()));

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addRule(EligibilityRule rule, Map<String, ?> properties) {
        rules.put(rule, properties);
    }

    void removeRule(EligibilityRule rule) {
        rules.remove(rule);
    }

    /** One outcome for each rule, by its id. */
    List<RuleOutcome> judge(EligibilityFacts facts) {
        return rules.ask(facts.district().id(), rule -> rule.judge(facts));
    }

    /** What every installed version of every rule says. */
    Map<RuleVersion, RuleOutcome> judgeByVersion(EligibilityFacts facts) {
        return rules.askAll(facts.district().id(), rule -> rule.judge(facts));
    }

    /** Those of some rules that did not speak. */
    static List<String> missing(Collection<String> required, List<RuleOutcome> outcomes) {
        List<String> spoke = outcomes.stream().map(RuleOutcome::rule).toList();
        return required.stream().filter(rule -> !spoke.contains(rule)).sorted().toList();
    }
}
