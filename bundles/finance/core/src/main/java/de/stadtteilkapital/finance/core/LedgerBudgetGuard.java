package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.committee.api.BudgetGuard;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Commits what the committee resolves, as far as the round's budget reaches. */
@Component(service = BudgetGuard.class, immediate = true)
public final class LedgerBudgetGuard implements BudgetGuard {
    private final Transactions transactions;
    private final Ledger ledger;
    private final BusinessClock clock;
    private final FinanceEvents events;

    @Activate
    public LedgerBudgetGuard(
            @Reference Transactions transactions,
            @Reference Ledger ledger,
            @Reference BusinessClock clock,
            @Reference EventLog log) {
        this.transactions = requireNonNull(transactions);
        this.ledger = requireNonNull(ledger);
        this.clock = requireNonNull(clock);
        events = new FinanceEvents(log);
    }

    @Override
    public void commit(Caller me, String district, String round, String application, Money amount) {
        transactions.run(() -> {
            Place place = Place.of(district, round);
            requireWithin(ledger.available(AccountKind.BUDGET, place), amount);
            ledger.post(
                    Entry.COMMITTED,
                    place,
                    amount,
                    clock.today(),
                    new PostingDocument(PostingDocument.Kind.APPLICATION, application));
            events.noteCase(
                    me,
                    "finance.budgetCommitted",
                    application,
                    district,
                    application,
                    Map.of("round", round, "amount", amount));
        });
    }

    private static void requireWithin(Money available, Money amount) {
        if (amount.isMoreThan(available)) {
            throw Refusal.rule(
                    "/motion/amount",
                    Words.fill(
                            new Text(
                                    "Die Mittel der Förderperiode reichen nicht: %s Euro sind noch frei; höchstens so"
                                            + " viel ist möglich, mehr erst nach einer weiteren Tranche.",
                                    "The round's budget does not reach: %s euro are still available; at most that is"
                                            + " possible, or more after another tranche."),
                            available),
                    "finance.budget",
                    "Bewilligungen ≤ Mittel der Förderperiode ohne Koordinierungsanteil");
        }
    }
}
