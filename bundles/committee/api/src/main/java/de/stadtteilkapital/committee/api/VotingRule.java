package de.stadtteilkapital.committee.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a motion needs to be carried. Registered as a service with
 * {@link de.stadtteilkapital.platform.api.modules.DistrictModule}: a district's own comes before the law's, which is common
 * to all. It is asked once for each vote, and with nobody having voted for its sentence alone. It keeps no state, reads no
 * clock and calls nobody.
 */
@ConsumerType
@FunctionalInterface
public interface VotingRule {
    /** Never null. */
    VotingOutcome judge(VotingFacts facts);
}
