package de.stadtteilkapital.finance.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One sentence on when a sponsor may ask for money of a grant. Registered as a service with
 * {@link de.stadtteilkapital.platform.api.modules.DistrictModule}, it is asked for the grants of that district, or of all
 * where it is common to all, within the unit of work of the request. It keeps no state, reads no clock and calls nobody.
 */
@ConsumerType
@FunctionalInterface
public interface FinanceRule {
    /** Never null. */
    FinanceOutcome judge(PaymentFacts facts);
}
