package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;

/**
 * The round's money after the ledger, and its agreement with what budget and projects add up to.
 *
 * @param allocated for projects; the coordination's share stands beside it
 * @param disbursed executed payments, gross
 * @param verified accepted by audits
 * @param recovered claims paid, without interest
 * @param differences each of them 0.00, or the documentation says where it is not
 */
public record Reconciliation(
        Money allocated,
        Money coordinationShare,
        Money committed,
        Money available,
        Money called,
        Money received,
        Money disbursed,
        Money verified,
        Money recovered,
        Money interest,
        List<Difference> differences) {
    /**
     * One figure from three sides.
     *
     * @param documented what applications and grants add up to
     * @param budget what the budget says
     * @param ledger what the balances of the accounts say
     * @param difference of the side that departs from the ledger; 0.00 where none does
     */
    public record Difference(String figure, Text text, Money documented, Money budget, Money ledger, Money difference) {
        public static Difference between(String figure, Text text, Money documented, Money budget, Money ledger) {
            Money first = documented.minus(ledger);
            return new Difference(
                    figure, text, documented, budget, ledger, first.isZero() ? budget.minus(ledger) : first);
        }
    }

    public Reconciliation {
        differences = List.copyOf(differences);
    }

    /** Whether every figure agrees to the cent. */
    public boolean agrees() {
        return differences.stream().allMatch(d -> d.difference().isZero());
    }
}
