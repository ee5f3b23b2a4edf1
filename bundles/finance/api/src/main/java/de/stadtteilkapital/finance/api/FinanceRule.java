package de.stadtteilkapital.finance.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One sentence on when a sponsor may ask for money of a grant. Registered as a service with
 * {@link de.stadtteilkapital.platform.api.modules.DistrictModule}, it is asked for the grants of that district, or of
 * those of a programme, in a thread of its own while the request waits a second at most. It keeps no state, reads no clock
 * and calls nobody.
 */
@ConsumerType
@FunctionalInterface
public interface FinanceRule {
    /** Never null. */
    FinanceOutcome judge(PaymentFacts facts);
}
