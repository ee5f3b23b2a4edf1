package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.partners.api.Routing;
import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.partners.api.RoutingRule;
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

/** The routing rules that are installed right now. */
@Component(service = RoutingRules.class)
public final class RoutingRules {
    private final RuleShelf<RoutingRule, Routing> rules =
            new RuleShelf<>(routing -> new RuleVersion(routing.rule(), routing.version()));

    /** @param required ids of the rules without which the answer is 503 */
    List<Routing> ask(RoutingFacts facts, Set<String> required) {
        List<Routing> routings = rules.ask(facts.district(), rule -> rule.route(facts));
        Set<String> missing = new HashSet<>(required);
        routings.forEach(routing -> missing.remove(routing.rule()));
        if (!missing.isEmpty()) {
            throw Refusal.unavailable(missing.iterator().next());
        }
        return routings;
    }

    /** What every installed version of every rule says. */
    Map<RuleVersion, Routing> askByVersion(RoutingFacts facts) {
        return rules.askAll(facts.district(), rule -> rule.route(facts));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addRule(RoutingRule rule, Map<String, Object> properties) {
        rules.put(rule, properties);
    }

    void removeRule(RoutingRule rule) {
        rules.remove(rule);
    }
}
