package de.stadtteilkapital.partners.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.partners.api.Routing;
import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.partners.api.RoutingRule;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoutingRulesTest {
    private final RoutingRules rules = new RoutingRules();

    @Test
    void onlyTheDistrictsAndTheCommonRulesAreAsked() {
        rules.addRule(rule("north"), Map.of("stadtteilkapital.district", "hamm-norden"));
        rules.addRule(rule("west"), Map.of("stadtteilkapital.district", "hamm-westen"));
        rules.addRule(rule("everywhere"), Map.of("stadtteilkapital.district", "*"));
        rules.addRule(rule("unmarked"), Map.of());
        assertThat(rules.ask(facts(), Set.of())).extracting(Routing::rule).containsExactly("everywhere", "north");
    }

    @Test
    void whileARequiredRuleIsAwayNothingPasses() {
        RoutingRule north = rule("north");
        rules.addRule(north, Map.of("stadtteilkapital.district", "hamm-norden"));
        assertThat(rules.ask(facts(), Set.of("north"))).hasSize(1);
        rules.removeRule(north);
        assertThatThrownBy(() -> rules.ask(facts(), Set.of("north")))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
    }

    private static RoutingRule rule(String id) {
        return facts -> new Routing(id, "1", "source", List.of());
    }

    private static RoutingFacts facts() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        return new RoutingFacts("hamm-norden", "a", null, List.of(), List.of(), Money.of("400.00"), today);
    }
}
