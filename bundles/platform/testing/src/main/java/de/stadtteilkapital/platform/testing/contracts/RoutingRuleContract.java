package de.stadtteilkapital.platform.testing.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.partners.api.Routing;
import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.partners.api.RoutingRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of every routing rule. */
public interface RoutingRuleContract {
    /** All that are to be tried. */
    List<RoutingRule> rules();

    private static Stream<RoutingFacts> samples() {
        return Stream.of(
                SampleFacts.routing(List.of()),
                SampleFacts.routing(List.of("START_UP")),
                SampleFacts.routing(List.of("BUSINESS", "URBAN", "JOBCENTER", "INVESTMENT")));
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
