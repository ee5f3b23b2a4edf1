package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ConsumerType;

/** May so much be committed? Asked by a carried motion to approve; implemented by whoever keeps the budget. */
@ConsumerType
public interface BudgetGuard {
    /**
     * Books the commitment in the unit of work of the vote.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 where the round's budget does not reach
     */
    void commit(Caller me, String district, String round, String application, Money amount);
}
