package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.api.BaseRateService;
import de.stadtteilkapital.finance.api.CoordinationCostService;
import de.stadtteilkapital.finance.api.CostReversal;
import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.DisbursementService;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.FundCallService;
import de.stadtteilkapital.finance.api.FundsAdmin;
import de.stadtteilkapital.finance.api.GrantService;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.LedgerService;
import de.stadtteilkapital.finance.api.NewBaseRate;
import de.stadtteilkapital.finance.api.NewCallRest;
import de.stadtteilkapital.finance.api.NewDisbursement;
import de.stadtteilkapital.finance.api.NewFundCall;
import de.stadtteilkapital.finance.api.NewGrant;
import de.stadtteilkapital.finance.api.NewPaymentFile;
import de.stadtteilkapital.finance.api.NewPaymentRequest;
import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.NewTrancheChange;
import de.stadtteilkapital.finance.api.PaymentFileService;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.api.PaymentRequestService;
import de.stadtteilkapital.finance.api.Receipt;
import de.stadtteilkapital.finance.api.TrancheService;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.DoorTable;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What this room lets whom do with the district's money, as {@code doors.txt} has it. */
@OnBothDatabases
class DoorsTest {
    private static final String HOME = Neighbours.DISTRICT;
    private static final Money ONE = Money.of("1.00");

    private static final NewTrancheChange CHANGE = new NewTrancheChange(ONE, "Bescheid", null);

    private final MoneyHouse house;
    private final Doors doors;

    DoorsTest(Database kind) {
        house = new MoneyHouse(kind);
        doors = new Doors(house.database.transactions(), house.office.notes::clear);
    }

    @Test
    void eachDoorOpensForThoseOfItsRowAlone() {
        Cast.of(HOME).forEach(doors::person);
        doors.person("module", Caller.house("test", HOME));
        budgetsAndCalls();
        ParkedDoors.open(doors, house);
        baseRates();
        coordinationCosts();
        payments();
        files();
        grants();
        EarlyStartDoors.open(doors, house);
        books();
        assertThat(doors.faults(DoorTable.beside(DoorsTest.class, "doors.txt"))).isEmpty();
    }

    private void budgetsAndCalls() {
        String round = house.round();
        Things calls = Things.in(FundCall.State.class, house::call);
        Things rounds = Things.in(List.of("running", "ended"), state -> new Thing(state, ""));
        Things due = Things.in(List.of("due", "nothing due"), state -> new Thing(state, ""));
        doors.room(FundsAdmin.class, house.office.budgets)
                .reads("budget", Things.NONE, (s, me, t) -> s.budget(me, HOME, round))
                .changes(
                        "openBudget",
                        Things.in(MoneyHouse.MONEY, house::money),
                        (s, me, t) -> s.openBudget(me, HOME, t.id(), ONE, "Zuweisung"))
                .changes(
                        "cancelTranche",
                        Things.in(MoneyHouse.TRANCHES, house::trancheOf),
                        (s, me, t) -> s.cancel(me, HOME, t.id(), "Irrtum"))
                .changes("putBaseRate", Things.NONE, (s, me, t) -> {
                    s.putBaseRate(
                            me,
                            new BaseRate(LocalDate.of(2027, 1, 1), BigDecimal.ONE, LocalDate.of(2027, 6, 30), true));
                    return t;
                });
        doors.room(TrancheService.class, house.office.tranches)
                .changes(
                        "addTranche",
                        rounds,
                        (s, me, t) -> house.inRound(
                                t.id(), () -> s.add(me, new NewTranche(HOME, round, ONE, "Zuweisung 2", null))))
                .changes(
                        "raiseTranche",
                        rounds,
                        (s, me, t) -> house.inRound(t.id(), () -> s.raise(me, house.firstTranche(), CHANGE)))
                .changes(
                        "reduceTranche",
                        rounds,
                        (s, me, t) -> house.inRound(t.id(), () -> s.reduce(me, house.firstTranche(), CHANGE)))
                .changes(
                        "reduceTranche: too much",
                        Things.NONE,
                        (s, me, t) -> s.reduce(
                                me,
                                house.firstTranche(),
                                new NewTrancheChange(Money.of("1000000.00"), "Bescheid", null)))
                .reads("possibleWithTranche", house.tranche(), (s, me, t) -> s.possible(me, t.id()))
                .reads("tranche", house.tranche(), (s, me, t) -> s.tranche(me, t.id()))
                .reads(
                        "tranches",
                        house.tranche(),
                        (s, me, t) -> shown(s.tranches(me, here()), t, found -> found.id()));
        doors.room(FundCallService.class, house.office.calls)
                .changes(
                        "drawUpFundCall",
                        due,
                        (s, me, t) -> s.drawUp(
                                me,
                                new NewFundCall(
                                        HOME,
                                        round,
                                        "due".equals(t.id()) ? house.office.today : house.office.today.minusDays(1))))
                .changes("dispatchFundCall", calls, (s, me, t) -> s.dispatch(me, t.id()))
                .changes(
                        "receiveFunds",
                        calls,
                        (s, me, t) -> s.receive(me, t.id(), new Receipt(ONE, house.office.today, "BANK")))
                .changes("giveUpRest", calls, (s, me, t) -> s.giveUpRest(me, t.id(), new NewCallRest("gekürzt")))
                .reads("fundCall", calls, (s, me, t) -> whole(s.call(me, t.id()).items()))
                .reads("fundCalls", calls, (s, me, t) -> shown(s.calls(me, here()), t, found -> found.id()))
                .reads("fundCallForm", calls, (s, me, t) -> s.form(me, t.id()))
                .reads("possibleWithFundCall", calls, (s, me, t) -> s.possible(me, t.id()));
    }

    private void coordinationCosts() {
        Things costs = Things.in(MoneyHouse.COSTS, house::cost);
        doors.room(CoordinationCostService.class, house.office.costs)
                .changes("bookCoordinationCost", Things.NONE, (s, me, t) -> s.book(me, house.cost(ONE)))
                .changes(
                        "bookCoordinationCost: too much",
                        Things.NONE,
                        (s, me, t) -> s.book(me, house.cost(Money.of("20000.01"))))
                .reads("coordinationCost", costs, (s, me, t) -> s.cost(me, t.id()))
                .reads("coordinationCosts", costs, (s, me, t) -> shown(s.costs(me, here()), t, found -> found.id()))
                .reads("possibleWithCoordinationCost", costs, (s, me, t) -> s.possible(me, t.id()))
                .changes(
                        "takeBackCoordinationCost",
                        costs,
                        (s, me, t) -> s.takeBack(me, t.id(), new CostReversal("doppelt")));
    }

    private void baseRates() {
        Things rates = Things.in(MoneyHouse.RATES, house::baseRate);
        Things days = Things.in(
                List.of("unknown", "known", "odd"),
                state -> new Thing(
                        switch (state) {
                            case "unknown" -> "2027-01-01";
                            case "known" -> "2025-07-01";
                            default -> "2027-01-02";
                        },
                        ""));
        doors.room(BaseRateService.class, house.office.baseRates)
                .reads("baseRates", Things.NONE, (s, me, t) -> s.rates(me))
                .reads("baseRate", rates, (s, me, t) -> s.rate(me, LocalDate.parse(t.id())))
                .reads("possibleWithBaseRate", rates, (s, me, t) -> s.possible(me, LocalDate.parse(t.id())))
                .changes(
                        "enterBaseRate",
                        days,
                        (s, me, t) ->
                                s.enter(me, new NewBaseRate(LocalDate.parse(t.id()), BigDecimal.ONE, "Bundesanzeiger")))
                .changes("removeBaseRate", rates, (s, me, t) -> s.remove(me, LocalDate.parse(t.id())));
    }

    private void payments() {
        Things requests = Things.in(PaymentRequest.State.class, house::request);
        Things askedOf = Things.in(GrantState.class, house::requestOnGrant);
        Things disbursements = Things.in(Disbursement.State.class, house::disbursement);
        doors.room(DisbursementService.class, house.office.disbursements)
                .changes("prepareDisbursement", requests, (s, me, t) -> s.prepare(me, new NewDisbursement(t.id())))
                .changes(
                        "prepareDisbursement: grant", askedOf, (s, me, t) -> s.prepare(me, new NewDisbursement(t.id())))
                .changes("releaseDisbursement", disbursements, (s, me, t) -> s.release(me, t.id()))
                .reads("disbursement", disbursements, (s, me, t) -> s.disbursement(me, t.id()))
                .reads(
                        "disbursements",
                        disbursements,
                        (s, me, t) -> shown(s.disbursements(me, here()), t, found -> found.id()))
                .reads("possibleWithDisbursement", disbursements, (s, me, t) -> s.possible(me, t.id()));
    }

    private void files() {
        Things payments = Things.in(List.of("PENDING_RELEASE", "RELEASED", "in a file", "PAID"), house::payment);
        Things files = Things.in(MoneyHouse.FILES, house::file);
        doors.room(PaymentFileService.class, house.office.files)
                .changes(
                        "createPaymentFile",
                        payments,
                        (s, me, t) -> s.create(me, new NewPaymentFile(List.of(t.id()), house.office.today)))
                .reads(
                        "paymentFile",
                        files,
                        (s, me, t) -> whole(s.file(me, t.id()).disbursements()))
                .reads(
                        "paymentFiles",
                        files,
                        (s, me, t) ->
                                shown(s.files(me, PageRequest.of(Map.of("district", HOME))), t, found -> found.id()))
                .changes("paymentFileXml", files, (s, me, t) -> s.xml(me, t.id()))
                .changes("executePaymentFile", files, (s, me, t) -> s.execute(me, t.id()))
                .reads("possibleWithPaymentFile", files, (s, me, t) -> s.possible(me, t.id()));
    }

    private void grants() {
        Things resolved = Things.in(MoneyHouse.RESOLVED, house::resolved);
        Things all = Things.in(GrantState.class, house::grant);
        Things requests = Things.in(PaymentRequest.State.class, house::request);
        doors.room(GrantService.class, house.office.grants)
                .changes("issue", resolved, (s, me, t) -> s.issue(me, new NewGrant(t.id())))
                .reads("grant", all, (s, me, t) -> s.grant(me, t.id()))
                .reads(
                        "grants",
                        all,
                        (s, me, t) -> shown(
                                s.grants(me, PageRequest.of(Map.of("application", t.application()))),
                                t,
                                found -> found.id()))
                .reads("notice", all, (s, me, t) -> s.notice(me, t.id()))
                .changes("accept", all, (s, me, t) -> s.accept(me, t.id()))
                .reads("possibleWithGrant", all, (s, me, t) -> s.possible(me, t.id()))
                .reads("possibleForApplication", resolved, (s, me, t) -> s.possibleForApplication(me, t.id()));
        doors.room(PaymentRequestService.class, house.office.requests)
                .reads("grant of the request", all, (s, me, t) -> s.grant(me, t.id()))
                .changes(
                        "requestPayment",
                        all,
                        (s, me, t) -> s.ask(me, t.id(), new NewPaymentRequest(ONE, house.office.today, "Material")))
                .changes(
                        "requestPayment: beyond the grant",
                        all,
                        (s, me, t) -> s.ask(
                                me, t.id(), new NewPaymentRequest(Money.of("100.01"), house.office.today, "Material")))
                .reads("paymentRequest", requests, (s, me, t) -> s.request(me, t.id()))
                .reads("paymentRequests", requests, (s, me, t) -> shown(s.requests(me, here()), t, found -> found.id()))
                .reads("possibleWithPaymentRequest", requests, (s, me, t) -> s.possible(me, t.id()));
    }

    private void books() {
        Things posted = Things.in(List.of("of a grant"), state -> house.grant(GrantState.ACTIVE));
        doors.room(LedgerService.class, house.ledger)
                .reads(
                        "accounts",
                        posted,
                        (s, me, t) -> s.accounts(me, HOME, house.round()).stream()
                                        .anyMatch(account -> t.id().equals(account.grant()))
                                ? "shown"
                                : "without the case")
                .reads(
                        "postings",
                        posted,
                        (s, me, t) -> shown(
                                s.postings(me, PageRequest.of(Map.of("grant", t.id()))), t, found -> found.grant()));
    }

    private PageRequest here() {
        return new PageRequest(200, null, null, Map.of("round", house.round()), null);
    }

    private static <T> String shown(Page<T> page, Thing thing, Function<T, String> id) {
        return page.items().stream().map(id).anyMatch(thing.id()::equals) ? "shown" : "hidden";
    }

    private static String whole(List<?> parts) {
        return parts.isEmpty() ? "redacted" : "allowed";
    }
}
