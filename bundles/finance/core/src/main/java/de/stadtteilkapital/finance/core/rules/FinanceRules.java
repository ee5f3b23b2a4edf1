package de.stadtteilkapital.finance.core.rules;

import de.stadtteilkapital.finance.api.FinanceOutcome;
import de.stadtteilkapital.finance.api.FinanceRule;
import de.stadtteilkapital.finance.api.PaymentFacts;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.rules.RuleShelf;
import de.stadtteilkapital.platform.api.rules.RuleVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The rules on requests for money that are installed right now. */
@Component(service = FinanceRules.class)
public final class FinanceRules {
    private static final Set<String> OWN = Set.of(TimelyUse.ID, WithinGrant.ID);

    private final RuleShelf<FinanceRule, FinanceOutcome> rules =
            new RuleShelf<>(outcome -> new RuleVersion(outcome.rule(), outcome.version()));

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addRule(FinanceRule rule, Map<String, ?> properties) {
        rules.put(rule, properties);
    }

    public void removeRule(FinanceRule rule) {
        rules.remove(rule);
    }

    /**
     * What all rules say of a request that they let pass.
     *
     * @param required ids of the district's rules without which nothing passes
     * @throws Refusal 422 with what the rules object to; 503 where one that has to speak is away
     */
    public List<FinanceOutcome> require(PaymentFacts facts, Set<String> required) {
        List<FinanceOutcome> outcomes = rules.ask(facts.district(), rule -> rule.judge(facts));
        Set<String> missing = new HashSet<>(OWN);
        missing.addAll(required);
        outcomes.forEach(outcome -> missing.remove(outcome.rule()));
        if (!missing.isEmpty()) {
            throw Refusal.unavailable(missing.iterator().next());
        }
        List<Objection> objections = outcomes.stream()
                .filter(outcome -> !outcome.passed())
                .map(o -> new Objection(o.pointer(), o.message(), o.rule(), o.source()))
                .toList();
        if (!objections.isEmpty()) {
            throw Refusal.rule(objections);
        }
        return outcomes;
    }

    /** What every installed version of every rule says. */
    public Map<RuleVersion, FinanceOutcome> judgeByVersion(PaymentFacts facts) {
        return rules.askAll(facts.district(), rule -> rule.judge(facts));
    }
}
