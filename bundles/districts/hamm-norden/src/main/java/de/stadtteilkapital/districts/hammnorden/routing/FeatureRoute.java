package de.stadtteilkapital.districts.hammnorden.routing;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.partners.api.Route;
import de.stadtteilkapital.partners.api.Routing;
import de.stadtteilkapital.partners.api.RoutingFacts;
import java.util.List;

/**
 * Sends every application with one feature one way.
 *
 * @param feature code of the list feature
 */
record FeatureRoute(String rule, String version, String source, String feature, Route route) {
    /** How long an office has where the district sets nothing else: the default of the guidelines for reviews. */
    static final int DAYS = 14;

    FeatureRoute {
        requireNonNull(rule);
        requireNonNull(version);
        requireNonNull(source);
        requireNonNull(feature);
        requireNonNull(route);
    }

    Routing of(RoutingFacts facts) {
        return new Routing(rule, version, source, facts.features().contains(feature) ? List.of(route) : List.of());
    }
}
