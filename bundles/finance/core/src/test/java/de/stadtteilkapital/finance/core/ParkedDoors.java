package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.NewParkedAssignment;
import de.stadtteilkapital.finance.api.NewParkedReturn;
import de.stadtteilkapital.finance.api.ParkedReceiptService;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import java.util.Map;

/** The doors of what came beyond a call. */
final class ParkedDoors {
    private static final Money ONE = Money.of("1.00");

    private ParkedDoors() {}

    static void open(Doors doors, MoneyHouse house) {
        Things parked = Things.in(MoneyHouse.SURPLUSES, house::parked);
        String waiting = house.call(FundCall.State.DISPATCHED).id();
        String settled = house.call(FundCall.State.RECEIVED).id();
        doors.room(ParkedReceiptService.class, house.office.parked)
                .reads("parkedReceipt", parked, (s, me, t) -> s.receipt(me, t.id()))
                .reads(
                        "parkedReceipts",
                        parked,
                        (s, me, t) ->
                                s.receipts(me, PageRequest.of(Map.of("district", Neighbours.DISTRICT))).items().stream()
                                                .anyMatch(found -> found.id().equals(t.id()))
                                        ? "shown"
                                        : "hidden")
                .changes(
                        "assignParkedReceipt",
                        parked,
                        (s, me, t) -> s.assign(me, t.id(), new NewParkedAssignment(waiting, ONE)))
                .changes(
                        "assignParkedReceipt: too much",
                        parked,
                        (s, me, t) -> s.assign(me, t.id(), new NewParkedAssignment(waiting, Money.of("50.01"))))
                .changes(
                        "assignParkedReceipt: to a call that waits for nothing",
                        parked,
                        (s, me, t) -> s.assign(me, t.id(), new NewParkedAssignment(settled, ONE)))
                .changes(
                        "sendParkedReceiptBack",
                        parked,
                        (s, me, t) -> s.sendBack(
                                me, t.id(), new NewParkedReturn(null, "doppelt überwiesen", house.office.today)))
                .changes(
                        "sendParkedReceiptBack: before it came",
                        parked,
                        (s, me, t) -> s.sendBack(
                                me,
                                t.id(),
                                new NewParkedReturn(null, "doppelt überwiesen", house.office.today.minusDays(1))))
                .reads("possibleWithParkedReceipt", parked, (s, me, t) -> s.possible(me, t.id()));
    }
}
