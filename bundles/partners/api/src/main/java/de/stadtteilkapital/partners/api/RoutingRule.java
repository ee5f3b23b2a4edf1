package de.stadtteilkapital.partners.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One sentence of a district on who is asked for an opinion. Registered as a service with
 * {@link de.stadtteilkapital.platform.api.modules.DistrictModule}, it is asked for the applications of that district, or of
 * those of a programme, when their formal check is passed, in a thread of its own while the check waits a second at most.
 * It keeps no state, reads no clock and calls nobody.
 */
@ConsumerType
@FunctionalInterface
public interface RoutingRule {
    /** Never null: a rule that does not apply answers without routes. */
    Routing route(RoutingFacts facts);
}
