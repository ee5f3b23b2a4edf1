package de.stadtteilkapital.applications.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One sentence of a by-law on who and what is funded. Registered as a service with
 * {@link de.stadtteilkapital.platform.api.modules.DistrictModule}, it is asked for the applications of that district, or of
 * those of a programme, in a thread of its own while the act waits a second at most. It keeps no state, reads no clock and calls nobody; a draft it is asked about may lack anything
 * but district, round, sponsor and title.
 */
@ConsumerType
@FunctionalInterface
public interface EligibilityRule {
    /** Never null: a rule that has nothing to object says {@code PASSED}. */
    RuleOutcome judge(EligibilityFacts facts);
}
