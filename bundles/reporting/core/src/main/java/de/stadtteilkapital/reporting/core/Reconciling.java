package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.finance.api.Budget;
import de.stadtteilkapital.finance.api.GrantFigures;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.reporting.api.Reconciliation;
import de.stadtteilkapital.reporting.api.Reconciliation.Difference;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Compares the round's money from three sides: what applications and grants add up to, what the budget says, and the
 * balances of the ledger.
 */
final class Reconciling {
    private final RoundFacts facts;
    private final Budget budget;
    private final LedgerTotals ledger;

    Reconciling(RoundFacts facts) {
        this.facts = facts;
        budget = facts.budget();
        ledger = new LedgerTotals(facts.accounts());
    }

    Reconciliation reconcile() {
        return new Reconciliation(
                budget.allocated(),
                budget.coordinationShare(),
                budget.coordinationSpent(),
                budget.committed(),
                budget.available(),
                budget.called(),
                budget.received(),
                budget.disbursed(),
                budget.verified(),
                budget.recovered(),
                ledger.interest(),
                differences());
    }

    private List<Difference> differences() {
        Money allocated = budget.committed().plus(budget.available());
        return List.of(
                difference("ALLOCATED", "allocated", allocated, budget.allocated(), ledger.allocated()),
                difference(
                        "COORDINATION_SPENT",
                        "coordinationSpent",
                        budget.coordinationSpent(),
                        budget.coordinationSpent(),
                        ledger.coordinationSpent()),
                difference("COMMITTED", "committed", approved().minus(again()), budget.committed(), ledger.committed()),
                difference("CALLED", "called", budget.called(), budget.called(), ledger.called()),
                difference("RECEIVED", "received", budget.received(), budget.received(), ledger.received()),
                difference(
                        "DISBURSED",
                        "disbursed",
                        grants(GrantFigures::disbursed),
                        budget.disbursed(),
                        ledger.disbursed()),
                difference(
                        "VERIFIED", "verified", grants(GrantFigures::accepted), budget.verified(), ledger.verified()),
                difference(
                        "RECOVERED", "recovered", grants(GrantFigures::repaid), budget.recovered(), ledger.recovered()),
                difference(
                        "INTEREST",
                        "interest",
                        grants(GrantFigures::interestPaid),
                        ledger.interest(),
                        ledger.interest()),
                Difference.between(
                        "DOUBLE_ENTRY", Headings.DOUBLE_ENTRY, ledger.debits(), ledger.debits(), ledger.credits()));
    }

    /** What the committee approved, as the applications bear it. */
    private Money approved() {
        return Money.sum(
                facts.submitted().stream().map(Application::approvedAmount).filter(Objects::nonNull));
    }

    /** What is for projects again, of what the committee approved. */
    private Money again() {
        return grants(GrantFigures::again);
    }

    private Money grants(Function<GrantFigures, Money> figure) {
        return Money.sum(facts.funded().stream().map(RoundFacts.Funded::figures).map(figure));
    }

    /** @param component of the reconciliation, from which the figure has its name */
    private static Difference difference(
            String figure, String component, Money documented, Money budget, Money ledger) {
        return Difference.between(figure, Labels.heading(Reconciliation.class, component), documented, budget, ledger);
    }
}
