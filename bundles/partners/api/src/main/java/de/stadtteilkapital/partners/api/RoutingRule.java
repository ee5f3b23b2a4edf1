package de.stadtteilkapital.partners.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One sentence of a district on who is asked for an opinion. Registered as a service with
 * {@link de.stadtteilkapital.platform.api.modules.DistrictModule}, it is asked for the applications of that district, or of
 * all where it names none, when their formal check is passed and within its unit of work. It keeps no state, reads no
 * clock and calls nobody.
 */
@ConsumerType
@FunctionalInterface
public interface RoutingRule {
    /** Never null: a rule that does not apply answers without routes. */
    Routing route(RoutingFacts facts);
}
