package de.stadtteilkapital.partners.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;

/**
 * What a routing rule says of a case: its routes, none where it does not apply, and on what ground. It is stored with each
 * request it opens, so that the way can be recomputed.
 *
 * @param rule the rule's id: {@code hamm-norden.start-up-review}
 * @param version changes when the rule routes differently
 * @param source decision, by-law or task it rests on
 */
public record Routing(
        String rule,
        String version,
        String source,

        @Label(german = "die Beteiligungen", english = "the routes")
        List<Route> routes) {
    private static final int LONGEST_SOURCE = 300;

    public Routing {
        requireNonNull(rule);
        requireNonNull(version);
        Text.same(source).within(LONGEST_SOURCE);
        routes = List.copyOf(routes);
    }
}
