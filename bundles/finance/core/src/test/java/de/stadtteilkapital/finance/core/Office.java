package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.api.Budget;
import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewCallRest;
import de.stadtteilkapital.finance.api.NewDisbursement;
import de.stadtteilkapital.finance.api.NewFundCall;
import de.stadtteilkapital.finance.api.NewGrant;
import de.stadtteilkapital.finance.api.NewPaymentRequest;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.api.Receipt;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.proof.GrantUse;
import de.stadtteilkapital.finance.core.proof.ProofContext;
import de.stadtteilkapital.finance.core.proof.UseActs;
import de.stadtteilkapital.finance.core.rates.BaseRateDesk;
import de.stadtteilkapital.finance.core.rates.BaseRates;
import de.stadtteilkapital.finance.core.rules.FinanceRules;
import de.stadtteilkapital.finance.core.rules.TimelyUse;
import de.stadtteilkapital.finance.core.rules.WithinGrant;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.GuestsHere;
import de.stadtteilkapital.platform.testing.fakes.Installed;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A round with 80,000.00 for projects and everyone who handles its money; the day is the test's. */
final class Office implements BusinessClock {
    static final Caller FINANCE = caller("finanzen", Role.FINANCE_OFFICER);
    static final Caller RELEASER = caller("freigabe", Role.PAYMENT_RELEASER);
    static final Caller BOTH = new Caller(
            "beides", "beides", List.of(assignment(Role.FINANCE_OFFICER), assignment(Role.PAYMENT_RELEASER)), Set.of());
    static final Caller SPONSOR = new Caller(
            "traeger1",
            "traeger1",
            List.of(new Assignment(Role.SPONSOR, null, null, null, List.of("sponsor"))),
            Set.of());

    final Neighbours neighbours = new Neighbours();
    final NotedEvents notes = new NotedEvents();
    final BaseRates rates;
    final BaseRateDesk baseRates;
    final Budgets budgets;
    final Tranches tranches;
    final CoordinationCosts costs;
    final FundCalls calls;
    final EarlyStarts earlyStarts;
    final ParkedReceipts parked;
    final Disbursements disbursements;
    final PaymentFiles files;
    final Grants grants;
    final GrantUse use;
    final PaymentRequests requests;
    final LedgerBudgetGuard guard;
    LocalDate today = LocalDate.of(2026, 11, 23);

    Office(RoomDatabase database) {
        OtherRooms rooms = neighbours.rooms();
        // nothing is granted for a project that may have begun
        neighbours.plannedStart = () -> today;
        Ledger ledger = new Ledger(database.transactions());
        Store store = database.store();
        Transactions transactions = database.transactions();
        rates = new BaseRates(store, transactions, notes);
        baseRates = new BaseRateDesk(store, transactions, this, notes, rooms, rates);
        FinanceRules rules = new FinanceRules(new GuestsHere());
        rules.addRule(Installed.rule(new TimelyUse(), "finance.timelyUseWindow", "1", "*"));
        rules.addRule(Installed.rule(new WithinGrant(), "finance.grant", "1", "*"));
        budgets = new Budgets(store, transactions, this, notes, ledger, rooms, rates);
        tranches = new Tranches(store, transactions, this, notes, ledger, rooms);
        costs = new CoordinationCosts(store, transactions, this, notes, ledger, rooms);
        calls = new FundCalls(store, transactions, this, notes, ledger, rooms);
        earlyStarts = new EarlyStarts(store, transactions, this, notes, rooms);
        parked = new ParkedReceipts(store, transactions, this, notes, ledger, rooms);
        disbursements = new Disbursements(store, transactions, this, notes, ledger, rooms);
        files = new PaymentFiles(store, transactions, this, notes, ledger, rooms);
        ProofContext desk = new ProofContext(store, transactions, this, notes, ledger, rooms, rates);
        UseActs acts = new UseActs(desk);
        use = new GrantUse(desk, acts);
        grants = new Grants(store, transactions, this, notes, ledger, rooms, acts);
        requests = new PaymentRequests(store, transactions, this, notes, ledger, rooms, rules);
        guard = new LedgerBudgetGuard(database.transactions(), ledger, this, notes);
        budgets.openBudget(
                caller("house", Role.COORDINATOR),
                Neighbours.DISTRICT,
                neighbours.round,
                Money.of("100000.00"),
                "Zuweisung 1");
    }

    static Caller caller(String account, Role role) {
        return new Caller(account, account, List.of(assignment(role)), Set.of());
    }

    private static Assignment assignment(Role role) {
        return new Assignment(role, Neighbours.DISTRICT, null, null, List.of());
    }

    @Override
    public Instant now() {
        return today.atTime(9, 0).atZone(zone()).toInstant();
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/Berlin");
    }

    Budget budget() {
        return budgets.budget(FINANCE, Neighbours.DISTRICT, neighbours.round);
    }

    void commit(String application, String amount) {
        guard.commit(FINANCE, Neighbours.DISTRICT, neighbours.round, application, Money.of(amount));
    }

    /** Resolved, issued and accepted. */
    Grant active(String amount) {
        String application = neighbours.approved("sponsor", amount);
        commit(application, amount);
        Grant grant = grants.issue(FINANCE, new NewGrant(application));
        return grants.accept(SPONSOR, grant.id());
    }

    PaymentRequest request(Grant grant, String amount) {
        return requests.ask(SPONSOR, grant.id(), new NewPaymentRequest(Money.of(amount), today, "Material"));
    }

    FundCall call() {
        return calls.drawUp(FINANCE, new NewFundCall(Neighbours.DISTRICT, neighbours.round, today));
    }

    void receive(FundCall call, String amount) {
        calls.dispatch(FINANCE, call.id());
        comes(call, amount);
    }

    void comes(FundCall call, String amount) {
        calls.receive(FINANCE, call.id(), new Receipt(Money.of(amount), today, "BANK-1"));
    }

    /** All that will come of it. */
    FundCall giveUp(FundCall call) {
        return calls.giveUpRest(FINANCE, call.id(), new NewCallRest("Mittel gekürzt"));
    }

    /** Names of the acts that finance can do with it now. */
    List<String> possible(Grant grant) {
        return grants.possible(FINANCE, grant.id()).stream()
                .filter(told -> told.reason() == null)
                .map(told -> told.act().name())
                .toList();
    }

    Disbursement prepare(PaymentRequest request) {
        return disbursements.prepare(FINANCE, new NewDisbursement(request.id()));
    }
}
