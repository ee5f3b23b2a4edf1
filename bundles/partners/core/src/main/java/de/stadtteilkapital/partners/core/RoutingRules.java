package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.partners.api.Routing;
import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.partners.api.RoutingRule;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The routing rules that are installed right now. */
@Component(service = RoutingRules.class)
public final class RoutingRules {
    private static final String DISTRICT = "stadtteilkapital.district";
    private final Map<RoutingRule, String> districts = new ConcurrentHashMap<>();

    /** @param required ids of the rules without which the answer is 503 */
    List<Routing> ask(RoutingFacts facts, Set<String> required) {
        List<Routing> routings = districts.entrySet().stream()
                .filter(rule -> Set.of(facts.district(), DistrictModule.EVERY).contains(rule.getValue()))
                .map(rule -> rule.getKey().route(facts))
                .sorted(Comparator.comparing(Routing::rule))
                .toList();
        Set<String> missing = new HashSet<>(required);
        routings.forEach(routing -> missing.remove(routing.rule()));
        if (!missing.isEmpty()) {
            throw Refusal.unavailable(missing.iterator().next());
        }
        return routings;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addRule(RoutingRule rule, Map<String, Object> properties) {
        districts.put(rule, String.valueOf(properties.getOrDefault(DISTRICT, DistrictModule.EVERY)));
    }

    void removeRule(RoutingRule rule) {
        districts.remove(rule);
    }
}
