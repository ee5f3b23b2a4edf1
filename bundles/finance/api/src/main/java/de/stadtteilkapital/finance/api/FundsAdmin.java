package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Sets the money of a round and the tables up: for a district's own module and for the office's administration. */
@ProviderType
public interface FundsAdmin extends BudgetService {
    /**
     * Books the first tranche of a round; the round's coordination share is taken off it.
     *
     * @param amount in full: of 100000.00 with a share of 0.20, 80000.00 are for projects
     * @param reference the funder's letter or decision
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where the round has a tranche, 404 where the district has no
     *     such round
     */
    Budget openBudget(Caller me, String district, String round, Money amount, String reference);

    /**
     * Takes a tranche back that was entered by mistake: its postings are reversed, and nothing of it is left. Whoever opens
     * budgets does so with the first of a round, every other is finance's.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 403 where it is not the caller's; 422 with the figures where more of it is committed or spent than the
     *     round has otherwise; 404 where there is no such tranche in the district
     */
    Tranche cancel(Caller me, String district, String tranche, String reason);

    /**
     * Adds a base rate or replaces the one that is valid from the same day. For the house itself, that is for the module that
     * brings the table along; people enter base rates by {@link BaseRateService}.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 403 where a person asks
     */
    void putBaseRate(Caller me, BaseRate rate);
}
