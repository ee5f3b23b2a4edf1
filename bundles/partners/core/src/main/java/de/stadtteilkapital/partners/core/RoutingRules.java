package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.partners.api.Routing;
import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.partners.api.RoutingRule;
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

/** The routing rules that are installed right now. */
@Component(service = RoutingRules.class)
public final class RoutingRules {
    private final RuleShelf<RoutingRule, Routing> rules;

    @Activate
    public RoutingRules(@Reference Guests guests) {
        rules = new RuleShelf<>(guests, routing -> new RuleVersion(routing.rule(), routing.version()));
    }

    /** @param required ids of the rules without which the answer is 503, as where one can't answer */
    List<Routing> ask(RoutingFacts facts, Set<String> required) {
        List<Routing> routings =
                rules.ask(facts.district(), rule -> rule.route(facts)).complete();
        Set<String> missing = new HashSet<>(required);
        routings.forEach(routing -> missing.remove(routing.rule()));
        if (!missing.isEmpty()) {
            throw Refusal.unavailable(missing.iterator().next());
        }
        return routings;
    }

    /** What every installed version of every rule says. */
    Recall<Routing> recall(RoutingFacts facts) {
        return rules.recall(facts.district(), rule -> rule.route(facts));
    }

    @Reference(
            service = RoutingRule.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addRule(ComponentServiceObjects<RoutingRule> rule) {
        rules.put(guest(rule), rule::getService);
    }

    void removeRule(ComponentServiceObjects<RoutingRule> rule) {
        rules.remove(guest(rule));
    }

    private static Guest guest(ComponentServiceObjects<RoutingRule> rule) {
        return Guest.of(RoutingRule.class, rule.getServiceReference());
    }
}
