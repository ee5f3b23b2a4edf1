package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** All rules of eligibility that are installed right now; of each district only its own and the common ones are asked. */
@Component(service = RuleBook.class)
public final class RuleBook {
    private static final String DISTRICT = DistrictModule.PREFIX_ + "district";

    private record Entry(EligibilityRule rule, String district, int ranking, long id) {
        static Entry of(EligibilityRule rule, Map<String, ?> properties) {
            return new Entry(
                    rule,
                    properties.get(DISTRICT) instanceof String district ? district : "",
                    properties.get(Constants.SERVICE_RANKING) instanceof Integer ranking ? ranking : 0,
                    properties.get(Constants.SERVICE_ID) instanceof Long id ? id : 0);
        }

        boolean holdsIn(String where) {
            return DistrictModule.EVERY.equals(district) || where.equals(district);
        }
    }

    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addRule(EligibilityRule rule, Map<String, ?> properties) {
        entries.add(Entry.of(rule, properties));
    }

    void removeRule(EligibilityRule rule) {
        entries.removeIf(entry -> entry.rule() == rule);
    }

    /** One outcome for each rule, by its id; of two builds of one rule the higher ranked, then the elder, speaks. */
    List<RuleOutcome> judge(EligibilityFacts facts) {
        Map<String, RuleOutcome> byRule = new TreeMap<>();
        entries.stream()
                .filter(entry -> entry.holdsIn(facts.district().id()))
                .sorted(Comparator.comparingInt(Entry::ranking).reversed().thenComparingLong(Entry::id))
                .map(entry -> entry.rule().judge(facts))
                .forEach(outcome -> byRule.putIfAbsent(outcome.rule(), outcome));
        return List.copyOf(byRule.values());
    }

    /** Those of some rules that did not speak. */
    static List<String> missing(Collection<String> required, List<RuleOutcome> outcomes) {
        List<String> spoke = outcomes.stream().map(RuleOutcome::rule).toList();
        return required.stream().filter(rule -> !spoke.contains(rule)).sorted().toList();
    }
}
