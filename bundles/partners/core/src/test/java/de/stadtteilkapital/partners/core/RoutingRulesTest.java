package de.stadtteilkapital.partners.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.partners.api.Routing;
import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.partners.api.RoutingRule;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.fakes.GuestsHere;
import de.stadtteilkapital.platform.testing.fakes.Installed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osgi.service.component.ComponentServiceObjects;

class RoutingRulesTest {
    private final RoutingRules rules = new RoutingRules(new GuestsHere());

    private void install(String id, String district) {
        RoutingRule rule = facts -> new Routing(id, "1", "source", List.of());
        rules.addRule(Installed.rule(rule, id, "1", district));
    }

    @Test
    void onlyTheDistrictsAndTheCommonRulesAreAsked() {
        install("hamm-norden.north", "hamm-norden");
        install("hamm-westen.west", "hamm-westen");
        install("everywhere", "*");
        install("unmarked", "");
        assertThat(rules.ask(facts(), Set.of()))
                .extracting(Routing::rule)
                .containsExactly("everywhere", "hamm-norden.north");
    }

    @Test
    void whileARequiredRuleIsAwayNothingPasses() {
        RoutingRule north = facts -> new Routing("hamm-norden.north", "1", "source", List.of());
        ComponentServiceObjects<RoutingRule> installed = Installed.rule(north, "hamm-norden.north", "1", "hamm-norden");
        rules.addRule(installed);
        assertThat(rules.ask(facts(), Set.of("hamm-norden.north"))).hasSize(1);
        rules.removeRule(installed);
        assertThatThrownBy(() -> rules.ask(facts(), Set.of("hamm-norden.north")))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
    }

    @Test
    void whoFailsStopsTheCaseAndIsNamed() {
        rules.addRule(Installed.rule((RoutingRule) facts -> null, "hamm-norden.broken", "1", "hamm-norden"));
        assertThatThrownBy(() -> rules.ask(facts(), Set.of()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.objections()).extracting("rule").containsExactly("hamm-norden.broken"));
    }

    private static RoutingFacts facts() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        return new RoutingFacts("hamm-norden", "a", null, List.of(), List.of(), Money.of("400.00"), today);
    }
}
