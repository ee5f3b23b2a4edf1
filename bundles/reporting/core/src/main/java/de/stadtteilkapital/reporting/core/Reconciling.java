package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.finance.api.Budget;
import de.stadtteilkapital.finance.api.GrantFigures;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
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
                difference(
                        "ALLOCATED",
                        "Für Projekte bereitgestellt",
                        "Allocated to projects",
                        allocated,
                        budget.allocated(),
                        ledger.allocated()),
                difference("COMMITTED", "Beschlossen", "Committed", approved(), budget.committed(), ledger.committed()),
                difference("CALLED", "Abgerufen", "Called", budget.called(), budget.called(), ledger.called()),
                difference(
                        "RECEIVED", "Eingegangen", "Received", budget.received(), budget.received(), ledger.received()),
                difference(
                        "DISBURSED",
                        "Ausgezahlt",
                        "Disbursed",
                        grants(GrantFigures::disbursed),
                        budget.disbursed(),
                        ledger.disbursed()),
                difference(
                        "VERIFIED",
                        "Anerkannt",
                        "Verified",
                        grants(GrantFigures::accepted),
                        budget.verified(),
                        ledger.verified()),
                difference(
                        "RECOVERED",
                        "Erstattet",
                        "Recovered",
                        grants(GrantFigures::repaid),
                        budget.recovered(),
                        ledger.recovered()),
                difference(
                        "INTEREST",
                        "Zinsen",
                        "Interest",
                        grants(GrantFigures::interestPaid),
                        ledger.interest(),
                        ledger.interest()),
                difference(
                        "DOUBLE_ENTRY",
                        "Soll und Haben aller Konten",
                        "Debits and credits of all accounts",
                        ledger.debits(),
                        ledger.debits(),
                        ledger.credits()));
    }

    /** What the committee approved, as the applications bear it. */
    private Money approved() {
        return Money.sum(
                facts.submitted().stream().map(Application::approvedAmount).filter(Objects::nonNull));
    }

    private Money grants(Function<GrantFigures, Money> figure) {
        return Money.sum(facts.funded().stream().map(RoundFacts.Funded::figures).map(figure));
    }

    private static Difference difference(
            String figure, String german, String english, Money documented, Money budget, Money ledger) {
        return Difference.between(figure, new Text(german, english), documented, budget, ledger);
    }
}
