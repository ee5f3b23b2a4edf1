package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.BaseRateAct;
import de.stadtteilkapital.finance.api.CoordinationCostAct;
import de.stadtteilkapital.finance.api.CostReversal;
import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.DisbursementAct;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.FundCallAct;
import de.stadtteilkapital.finance.api.GrantAct;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.IssueAct;
import de.stadtteilkapital.finance.api.NewCallRest;
import de.stadtteilkapital.finance.api.NewDisbursement;
import de.stadtteilkapital.finance.api.NewGrant;
import de.stadtteilkapital.finance.api.NewParkedAssignment;
import de.stadtteilkapital.finance.api.NewParkedReturn;
import de.stadtteilkapital.finance.api.NewPaymentRequest;
import de.stadtteilkapital.finance.api.NewTrancheChange;
import de.stadtteilkapital.finance.api.ParkedReceiptAct;
import de.stadtteilkapital.finance.api.PaymentFileAct;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.api.PaymentRequestAct;
import de.stadtteilkapital.finance.api.Receipt;
import de.stadtteilkapital.finance.api.TrancheAct;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.DoorTable;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people are told that they can do with the things of this room, as {@code possible.txt} has it, and do. */
@OnBothDatabases
class PossibleTest {
    private static final Money ONE = Money.of("1.00");

    private final MoneyHouse house;
    private final Map<String, Function<Thing, Caller>> cast = Cast.of(Neighbours.DISTRICT);
    private final Doors doors;
    private final Deeds deeds;

    PossibleTest(Database kind) {
        house = new MoneyHouse(kind);
        doors = new Doors(house.database.transactions(), house.office.notes::clear);
        cast.forEach(doors::person);
        deeds = new Deeds(house.database.transactions(), cast, house.office.notes::clear);
    }

    @Test
    void everybodyIsToldWhatTheyCanDoNowAndLater() {
        Office office = house.office;
        told("call", Things.in(FundCall.State.class, house::call), office.calls::possible);
        told("parked", Things.in(MoneyHouse.SURPLUSES, house::parked), office.parked::possible);
        told(
                "base rate",
                Things.in(MoneyHouse.RATES, house::baseRate),
                (me, id) -> office.baseRates.possible(me, LocalDate.parse(id)));
        told("tranche", house.tranche(), office.tranches::possible);
        told("cost", Things.in(MoneyHouse.COSTS, house::cost), office.costs::possible);
        told("payment", Things.in(Disbursement.State.class, house::disbursement), office.disbursements::possible);
        told("file", Things.in(MoneyHouse.FILES, house::file), office.files::possible);
        told("grant", Things.in(GrantState.class, house::grant), office.grants::possible);
        told("request", Things.in(PaymentRequest.State.class, house::request), office.requests::possible);
        told("request on a grant", Things.in(GrantState.class, house::requestOnGrant), office.requests::possible);
        told("application", Things.in(MoneyHouse.RESOLVED, house::resolved), office.grants::possibleForApplication);
        assertThat(doors.faults(DoorTable.beside(PossibleTest.class, "possible.txt")))
                .isEmpty();
    }

    private void told(String noun, Things things, Deeds.Told told) {
        doors.room(Deeds.Told.class, told)
                .reads(noun, things, (room, me, thing) -> words(room.possible(me, thing.id())));
    }

    /** Acts in the order of their enum; in brackets those that are possible later. */
    private static String words(List<Possible> possible) {
        return possible.isEmpty()
                ? "none"
                : possible.stream()
                        .map(p -> p.reason() == null
                                ? p.act().name()
                                : "(" + p.act().name() + ")")
                        .collect(Collectors.joining(" "));
    }

    @Test
    void whatIsToldAsPossibleNowIsWhatIsNotRefused() {
        Office office = house.office;
        deeds.compare(
                things(FundCall.State.values(), house::call),
                office.calls::possible,
                Map.of(
                        FundCallAct.DISPATCH,
                        office.calls::dispatch,
                        FundCallAct.RECEIVE,
                        (me, id) -> office.calls.receive(me, id, new Receipt(ONE, office.today, "BANK")),
                        FundCallAct.GIVE_UP_REST,
                        (me, id) -> office.calls.giveUpRest(me, id, new NewCallRest("gekürzt"))));
        String waiting = house.call(FundCall.State.DISPATCHED).id();
        deeds.compare(
                things(MoneyHouse.SURPLUSES.toArray(String[]::new), house::parked),
                office.parked::possible,
                Map.of(
                        ParkedReceiptAct.ASSIGN,
                        (me, id) -> office.parked.assign(me, id, new NewParkedAssignment(waiting, ONE)),
                        ParkedReceiptAct.SEND_BACK,
                        (me, id) -> office.parked.sendBack(me, id, new NewParkedReturn(ONE, "doppelt", office.today))));
        deeds.compare(
                things(MoneyHouse.RATES.toArray(String[]::new), house::baseRate),
                (me, id) -> office.baseRates.possible(me, LocalDate.parse(id)),
                Map.of(BaseRateAct.REMOVE, (me, id) -> office.baseRates.remove(me, LocalDate.parse(id))));
        deeds.compare(
                Map.of("here", new Thing(house.firstTranche(), "")),
                office.tranches::possible,
                Map.of(
                        TrancheAct.RAISE,
                        (me, id) -> office.tranches.raise(me, id, new NewTrancheChange(ONE, "Bescheid", null)),
                        TrancheAct.REDUCE,
                        (me, id) -> office.tranches.reduce(me, id, new NewTrancheChange(ONE, "Bescheid", null))));
        deeds.compare(
                things(MoneyHouse.COSTS.toArray(String[]::new), house::cost),
                office.costs::possible,
                Map.of(
                        CoordinationCostAct.TAKE_BACK,
                        (me, id) -> office.costs.takeBack(me, id, new CostReversal("doppelt"))));
        deeds.compare(
                things(Disbursement.State.values(), house::disbursement),
                office.disbursements::possible,
                Map.of(DisbursementAct.RELEASE, office.disbursements::release));
        deeds.compare(
                things(MoneyHouse.FILES.toArray(String[]::new), house::file),
                office.files::possible,
                Map.of(PaymentFileAct.EXECUTE, office.files::execute));
        deeds.compare(
                things(GrantState.values(), house::grant),
                office.grants::possible,
                Map.of(
                        GrantAct.ACCEPT,
                        office.grants::accept,
                        GrantAct.REQUEST_PAYMENT,
                        (me, id) -> office.requests.ask(me, id, new NewPaymentRequest(ONE, office.today, "Material"))));
        Map<Act, Deeds.Deed> prepare = Map.of(
                PaymentRequestAct.PREPARE_PAYMENT,
                (me, id) -> office.disbursements.prepare(me, new NewDisbursement(id)));
        deeds.compare(things(PaymentRequest.State.values(), house::request), office.requests::possible, prepare);
        deeds.compare(things(GrantState.values(), house::requestOnGrant), office.requests::possible, prepare);
        deeds.compare(
                things(MoneyHouse.RESOLVED.toArray(String[]::new), house::resolved),
                office.grants::possibleForApplication,
                Map.of(IssueAct.ISSUE, (me, id) -> office.grants.issue(me, new NewGrant(id))));
        assertThat(deeds.differences()).isEmpty();
    }

    private static <S> Map<String, Thing> things(S[] states, Function<S, Thing> make) {
        return Stream.of(states).collect(Collectors.toMap(String::valueOf, make));
    }
}
