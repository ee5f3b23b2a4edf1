package de.stadtteilkapital.partners.testing;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.partners.api.Routing;
import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.partners.api.RoutingRule;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.testing.contracts.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of every routing rule. */
public interface RoutingRuleContract {
    /** All that are to be tried. */
    List<RoutingRule> rules();

    private static Stream<RoutingFacts> samples() {
        return Stream.of(facts(), facts("START_UP"), facts("BUSINESS", "URBAN", "JOBCENTER", "INVESTMENT"));
    }

    private static RoutingFacts facts(String... features) {
        return new RoutingFacts(
                "sample",
                "application",
                "INDIVIDUAL_INTEGRATION",
                List.of(features),
                List.of("MIGRANTS"),
                Money.of("5000.00"),
                LocalDate.of(2026, 11, 23));
    }

    @Test
    default void routesTheSameFactsTheSameWay() {
        for (RoutingRule rule : rules()) {
            Mark.keepsNoState(rule);
            List<Routing> first = samples().map(rule::route).toList();
            assertThat(samples().map(rule::route)).isEqualTo(first);
        }
    }

    @Test
    default void speaksWhereItDoesNotApplyToo() {
        for (RoutingRule rule : rules()) {
            assertThat(samples().map(facts -> rule.route(facts).rule()).distinct())
                    .hasSize(1);
            samples().map(rule::route).forEach(routing -> {
                Mark.isComplete(routing.rule(), routing.version(), routing.source());
                routing.routes().forEach(route -> Mark.isInBothLanguages(route.question()));
            });
        }
    }
}
