package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.api.CostReversal;
import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.NewBaseRate;
import de.stadtteilkapital.finance.api.NewCoordinationCost;
import de.stadtteilkapital.finance.api.NewDisbursement;
import de.stadtteilkapital.finance.api.NewGrant;
import de.stadtteilkapital.finance.api.NewParkedReturn;
import de.stadtteilkapital.finance.api.NewPaymentFile;
import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.PaymentFile;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.doors.Things;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import de.stadtteilkapital.programme.api.FundingRound;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The things of {@code doors.txt}: grants of 100.00, what is asked and paid of them, and calls of every state. */
final class MoneyHouse {
    static final List<String> FILES = List.of("CREATED", "CREATED before its day", "EXECUTED");
    static final List<String> SURPLUSES = List.of("open", "sent back");
    static final List<String> RATES = List.of("entered", "used", "brought along", "assumed");
    static final List<String> MONEY = List.of("none", "there");
    static final List<String> TRANCHES = List.of("first", "later", "gone");
    static final List<String> COSTS = List.of("standing", "taken back");
    static final List<String> RESOLVED =
            List.of("resolved", "rejected", "not resolved", "not signed", "precondition open", "granted already");
    private static final String AMOUNT = "100.00";

    final RoomDatabase database;
    final Office office;
    final LedgerReader ledger;
    private final Map<FundCall.State, Thing> calls;
    private final Map<String, Thing> surpluses;

    MoneyHouse(Database kind) {
        database = RoomDatabase.on(kind);
        Ratekeepers.clear(database);
        office = new Office(database);
        ledger = new LedgerReader(database.store(), office);
        // drawn up one after another while there is no cash, each for one request
        Thing received = drawnUp("9000.00");
        office.receive(office.calls.call(Office.FINANCE, received.id()), "9000.00");
        Thing dispatched = drawnUp("9500.00");
        office.calls.dispatch(Office.FINANCE, dispatched.id());
        Thing left = drawnUp("9300.00");
        put("finance_fund_call", left.id(), "state = 'VOID'");
        office.calls
                .call(Office.FINANCE, left.id())
                .items()
                .forEach(item -> put(
                        "finance_payment_request", item.paymentRequest(), "state = 'ENDED', ended_on = requested_on"));
        Thing part = drawnUp("9200.00");
        office.receive(office.calls.call(Office.FINANCE, part.id()), "200.00");
        calls = Map.of(
                FundCall.State.PARTLY_RECEIVED, part,
                FundCall.State.VOID, left,
                FundCall.State.RECEIVED, received,
                FundCall.State.DISPATCHED, dispatched,
                FundCall.State.DRAFT, drawnUp("9400.00"));
        surpluses = Map.of("open", surplus(), "sent back", surplus());
        office.parked.sendBack(
                Office.FINANCE,
                surpluses.get("sent back").id(),
                new NewParkedReturn(null, "doppelt überwiesen", office.today));
        // what "due" is called for: more than the cash on hand
        office.request(office.active("9800.00"), "9800.00");
    }

    /** Half as much again as was called. */
    private Thing surplus() {
        String call = drawnUp("100.00").id();
        office.receive(office.calls.call(Office.FINANCE, call), "150.00");
        return new Thing(
                office.parked
                        .receipts(Office.FINANCE, PageRequest.of(Map.of("fundCall", call)))
                        .items()
                        .get(0)
                        .id(),
                "");
    }

    Thing parked(String state) {
        return surpluses.get(state);
    }

    private Thing drawnUp(String amount) {
        Grant grant = office.active(amount);
        office.request(grant, amount);
        return new Thing(office.call().id(), grant.application());
    }

    String round() {
        return office.neighbours.round;
    }

    /** Does something while the round is running or ended. */
    <T> T inRound(String state, Supplier<T> act) {
        office.neighbours.roundState = "ended".equals(state) ? FundingRound.State.CLOSED : FundingRound.State.OPEN;
        try {
            return act.get();
        } finally {
            office.neighbours.roundState = FundingRound.State.OPEN;
        }
    }

    /** A round of its own, with a first tranche of 100.00 or without one. */
    Thing money(String state) {
        String round = Ids.next();
        office.neighbours.more.add(round);
        if ("there".equals(state)) {
            office.budgets.openBudget(Office.FINANCE, Neighbours.DISTRICT, round, Money.of(AMOUNT), "Zuweisung");
        }
        return new Thing(round, "");
    }

    /** The first tranche of a round, a later one, or one that was taken back. */
    Thing trancheOf(String state) {
        String round = money("there").id();
        if ("later".equals(state)) {
            NewTranche later = new NewTranche(Neighbours.DISTRICT, round, Money.of(AMOUNT), "Zuweisung 2", null);
            return new Thing(office.tranches.add(Office.FINANCE, later).id(), "");
        }
        String first = first(round);
        if ("gone".equals(state)) {
            office.budgets.cancel(Office.FINANCE, Neighbours.DISTRICT, first, "Irrtum");
        }
        return new Thing(first, "");
    }

    Thing call(FundCall.State state) {
        return calls.get(state);
    }

    Things tranche() {
        return Things.in(List.of("here"), state -> new Thing(firstTranche(), ""));
    }

    String firstTranche() {
        return first(round());
    }

    private String first(String round) {
        return office.tranches
                .tranches(Office.FINANCE, PageRequest.of(Map.of("round", round)))
                .items()
                .get(0)
                .id();
    }

    Thing grant(GrantState state) {
        Grant grant = office.active(AMOUNT);
        put("finance_grant", grant.id(), "state = '" + state + "'");
        return new Thing(grant.id(), grant.application());
    }

    Thing request(PaymentRequest.State state) {
        Grant grant = office.active(AMOUNT);
        PaymentRequest request = office.request(grant, AMOUNT);
        put("finance_payment_request", request.id(), "state = '" + state + "'");
        return new Thing(request.id(), grant.application());
    }

    Thing requestOnGrant(GrantState state) {
        Grant grant = office.active(AMOUNT);
        PaymentRequest request = office.request(grant, AMOUNT);
        put("finance_grant", grant.id(), "state = '" + state + "'");
        return new Thing(request.id(), grant.application());
    }

    Thing disbursement(Disbursement.State state) {
        return payment(state.name());
    }

    /** Prepared by one who may release as well. */
    Thing payment(String state) {
        Grant grant = office.active(AMOUNT);
        Disbursement made = office.disbursements.prepare(
                Callers.named("prepared", Office.FINANCE),
                new NewDisbursement(office.request(grant, AMOUNT).id()));
        Thing payment = new Thing(made.id(), grant.application());
        if ("PENDING_RELEASE".equals(state)) {
            return payment;
        }
        office.disbursements.release(Office.RELEASER, made.id());
        if ("RELEASED".equals(state)) {
            return payment;
        }
        PaymentFile file = office.files.create(Office.FINANCE, new NewPaymentFile(List.of(made.id()), office.today));
        if ("PAID".equals(state)) {
            office.files.execute(Office.FINANCE, file.id());
        }
        return payment;
    }

    Thing file(String state) {
        Thing payment = payment("RELEASED");
        boolean later = state.endsWith("before its day");
        PaymentFile file = office.files.create(
                Office.FINANCE,
                new NewPaymentFile(List.of(payment.id()), later ? office.today.plusDays(1) : office.today));
        if ("EXECUTED".equals(state)) {
            office.files.execute(Office.FINANCE, file.id());
        }
        return new Thing(file.id(), payment.application());
    }

    /** An application in the state in which the committee left it. */
    Thing resolved(String state) {
        Neighbours neighbours = office.neighbours;
        String application = neighbours.approved("sponsor", AMOUNT);
        office.commit(application, AMOUNT);
        switch (state) {
            case "resolved" -> {}
            case "rejected" -> neighbours.resolutions.put(application, Neighbours.rejection());
            case "not resolved" -> neighbours.resolutions.remove(application);
            case "not signed" ->
                neighbours.resolutions.put(application, Neighbours.resolution(AMOUNT, false, List.of()));
            case "precondition open" ->
                neighbours.resolutions.put(
                        application,
                        Neighbours.resolution(AMOUNT, true, List.of(Neighbours.precondition(application))));
            case "granted already" -> office.grants.issue(Office.FINANCE, new NewGrant(application));
            default -> throw new IllegalArgumentException(state);
        }
        return Thing.ofCase(application);
    }

    NewCoordinationCost cost(Money amount) {
        return new NewCoordinationCost(
                Neighbours.DISTRICT, round(), office.today, "Druckerei", "Faltblätter", amount, "Beleg 1");
    }

    Thing cost(String state) {
        String id = office.costs.book(Office.FINANCE, cost(Money.of("1.00"))).id();
        if ("taken back".equals(state)) {
            office.costs.takeBack(Office.FINANCE, id, new CostReversal("doppelt"));
        }
        return new Thing(id, "");
    }

    /** The first day of a base rate that has been entered, computed with, brought along or assumed. */
    Thing baseRate(String state) {
        LocalDate from = LocalDate.parse(
                switch (state) {
                    case "entered" -> "2026-01-01";
                    case "used" -> "2026-07-01";
                    case "assumed" -> "2027-07-01";
                    default -> "2025-07-01";
                });
        if ("assumed".equals(state)) {
            office.rates.put(Office.FINANCE, new BaseRate(from, BigDecimal.ONE, LocalDate.of(2099, 12, 31), true));
        } else if (from.getYear() == 2026 && office.rates.on(from).isEmpty()) {
            office.baseRates.enter(Office.FINANCE, new NewBaseRate(from, BigDecimal.ONE, "Bundesanzeiger"));
            if ("used".equals(state)) {
                used(from);
            }
        }
        return new Thing(from.toString(), "");
    }

    private void used(LocalDate day) {
        try {
            Ratekeepers.step(database, day, day, BigDecimal.ONE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void put(String table, String id, String what) {
        try {
            database.falsified("update " + table + " set " + what + " where id = '" + id + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(what, e);
        }
    }
}
