package de.stadtteilkapital.finance.core.rules;

import de.stadtteilkapital.finance.api.FinanceOutcome;
import de.stadtteilkapital.finance.api.FinanceRule;
import de.stadtteilkapital.finance.api.PaymentFacts;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.rules.Guest;
import de.stadtteilkapital.platform.api.rules.Guests;
import de.stadtteilkapital.platform.api.rules.Recall;
import de.stadtteilkapital.platform.api.rules.RuleShelf;
import de.stadtteilkapital.platform.api.rules.RuleVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The rules on requests for money that are installed right now. */
@Component(service = FinanceRules.class)
public final class FinanceRules {
    private static final Set<String> OWN = Set.of(TimelyUse.ID, WithinGrant.ID);

    private final RuleShelf<FinanceRule, FinanceOutcome> rules;

    @Activate
    public FinanceRules(@Reference Guests guests) {
        rules = new RuleShelf<>(guests, outcome -> new RuleVersion(outcome.rule(), outcome.version()));
    }

    @Reference(
            service = FinanceRule.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    public void addRule(ComponentServiceObjects<FinanceRule> rule) {
        rules.put(guest(rule), rule::getService);
    }

    public void removeRule(ComponentServiceObjects<FinanceRule> rule) {
        rules.remove(guest(rule));
    }

    private static Guest guest(ComponentServiceObjects<FinanceRule> rule) {
        return Guest.of(FinanceRule.class, rule.getServiceReference());
    }

    /**
     * What all rules say of a request that they let pass.
     *
     * @param required ids of the district's rules without which nothing passes
     * @throws Refusal 422 with what the rules object to; 503 where one is away or can't answer
     */
    public List<FinanceOutcome> require(PaymentFacts facts, Set<String> required) {
        List<FinanceOutcome> outcomes =
                rules.ask(facts.district(), rule -> rule.judge(facts)).complete();
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
    public Recall<FinanceOutcome> recall(PaymentFacts facts) {
        return rules.recall(facts.district(), rule -> rule.judge(facts));
    }
}
