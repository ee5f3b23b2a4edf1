package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.api.Budget;
import de.stadtteilkapital.finance.api.BudgetService;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.FundsAdmin;
import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.NewTrancheChange;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.persistence.LedgerRepository;
import de.stadtteilkapital.finance.core.persistence.TrancheRepository;
import de.stadtteilkapital.finance.core.rates.BaseRates;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.FundingRound;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The money of rounds: opened with the first tranche, read off the ledger. */
@Component(
        service = {BudgetService.class, FundsAdmin.class},
        immediate = true)
public final class Budgets implements FundsAdmin {
    private static final Text FINANCE = new Text(
            "Weitere und zweckgebundene Tranchen nimmt die Finanzstelle zurück.",
            "Further tranches, and those for a purpose, are taken back by finance.");

    private static final Text MODULE = new Text(
            "Diesen Weg gehen nur Module des Hauses; Basiszinssätze trägt die Finanzstelle in ihre Tabelle ein.",
            "This way is for the house's own modules; finance enters base rates in its table.");

    private final Transactions transactions;
    private final FinanceContext desk;
    private final LedgerRepository ledger;
    private final TrancheRepository tranches;
    private final TrancheBook book;
    private final TrancheChanges changes;
    private final BaseRates rates;

    @Activate
    public Budgets(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog events,
            @Reference Ledger ledger,
            @Reference OtherRooms rooms,
            @Reference BaseRates rates) {
        this.transactions = requireNonNull(transactions);
        this.rates = requireNonNull(rates);
        desk = new FinanceContext(rooms, ledger, clock, new FinanceEvents(events));
        this.ledger = new LedgerRepository(store);
        tranches = new TrancheRepository(store);
        book = new TrancheBook(desk, tranches);
        changes = new TrancheChanges(desk, tranches);
    }

    @Override
    public Budget budget(Caller me, String district, String round) {
        Visibility.requireSeeing(me, district);
        desk.round(district, round);
        return figures(district, round);
    }

    @Override
    public Budget openBudget(Caller me, String district, String round, Money amount, String reference) {
        return transactions.required(() -> {
            Visibility.require(me, district, FinanceRight.OPEN_BUDGET);
            FundingRound opened = desk.round(district, round);
            if (tranches.anyIn(district, round)) {
                throw Refusal.conflict(new Text(
                        "Die Förderperiode hat schon Mittel; weitere kommen als Tranche dazu.",
                        "The round has money already; more of it is added as a tranche."));
            }
            book.book(me, new NewTranche(district, round, amount, reference, null), opened);
            return figures(district, round);
        });
    }

    @Override
    public Tranche cancel(Caller me, String district, String id, String reason) {
        Visibility.require(me, district, FinanceRight.OPEN_BUDGET);
        return transactions.required(() -> {
            Tranche seen = of(district, id);
            // the row with which every booking of a tranche begins
            desk.ledger().available(AccountKind.BUDGET, Place.of(district, seen.round()));
            Tranche tranche = of(district, id);
            FundingRound round = desk.round(district, tranche.round());
            requireTheirs(me, tranche);
            return changes.reduce(me, tranche, new NewTrancheChange(tranche.amount(), reason, null), round);
        });
    }

    /** Whoever opens budgets takes back what opened one; every other tranche is finance's, as it is to add and to reduce it. */
    private void requireTheirs(Caller me, Tranche tranche) {
        if (!FinanceRight.HANDLE.isHeld(me, tranche.district()) && !opened(tranche)) {
            throw Refusal.forbidden(FINANCE);
        }
    }

    /** Whether it is one of those that {@link #openBudget} books. */
    private boolean opened(Tranche tranche) {
        return tranche.earmark() == null && tranches.cameFirst(tranche);
    }

    private Tranche of(String district, String id) {
        return tranches.tranche(id)
                .filter(tranche -> tranche.district().equals(district))
                .filter(tranche -> tranche.amount().isPositive())
                .orElseThrow(Refusal::notFound);
    }

    private Budget figures(String district, String round) {
        return LedgerFigures.budget(district, round, ledger.sumsOfRound(district, round));
    }

    @Override
    public void putBaseRate(Caller me, BaseRate rate) {
        if (!Caller.isHouse(me.account())) {
            throw Refusal.forbidden(MODULE);
        }
        rates.put(me, rate);
    }
}
