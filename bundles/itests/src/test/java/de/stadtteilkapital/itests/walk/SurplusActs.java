package de.stadtteilkapital.itests.walk;

import de.stadtteilkapital.platform.testing.Answer;
import java.util.Map;

/** What becomes of money beyond the calls. */
final class SurplusActs {
    static final String PARKED = "/api/finance/parked-receipts";

    private final House house;
    private final CallActs calls;

    SurplusActs(House house, CallActs calls) {
        this.house = house;
        this.calls = calls;
    }

    Deed assign() {
        Surplus surplus = house.one(house.oracle.surpluses, s -> s.left > 0);
        Call call = surplus == null ? null : house.one(house.oracle.calls, Call::isWaiting);
        if (call == null) {
            return null;
        }
        boolean all = surplus.left > call.missing() && house.leans(Deed.SURPLUS_BEYOND_CALL, 20);
        long part = all ? surplus.left : house.upTo(surplus.left);
        Answer answer = house.post(
                "finanzen",
                PARKED + "/" + surplus.id + "/assignment",
                Map.of("fundCall", call.id, "amount", Cents.text(part)));
        if (part > call.missing()) {
            answer.expect(422);
            return Deed.SURPLUS_BEYOND_CALL;
        }
        surplus.left -= part;
        House.same(answer.expect(200).json(), "left", surplus.left, "surplus");
        calls.come(call, part);
        return Deed.SURPLUS_ASSIGNED;
    }

    Deed sendBack() {
        Surplus surplus = house.one(house.oracle.surpluses, s -> s.left > 0);
        if (surplus == null || !house.leans(Deed.SURPLUS_SENT_BACK, 12)) {
            return null;
        }
        long part = house.upTo(surplus.left);
        Answer answer = house.post(
                "finanzen",
                PARKED + "/" + surplus.id + "/return",
                Map.of("amount", Cents.text(part), "reason", "doppelt", "valueDate", house.today));
        surplus.left -= part;
        House.same(answer.expect(200).json(), "left", surplus.left, "surplus");
        return Deed.SURPLUS_SENT_BACK;
    }
}
