package de.stadtteilkapital.itests.walk;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Money from the funder: called, coming in parts, late, too much, or not at all. */
final class CallActs {
    private static final String CALLS = "/api/finance/fund-calls";
    private static final int LATE_DAYS = 14;

    private final House house;

    CallActs(House house) {
        this.house = house;
    }

    Deed drawUp() {
        LocalDate until = house.today.plusDays(house.random.nextInt(25));
        long due = house.oracle.due(until);
        if (due == 0 && !house.leans(Deed.NOTHING_TO_CALL, 20)) {
            return null;
        }
        Answer answer = house.post(
                "finanzen", CALLS, Map.of("district", Road.DISTRICT, "round", house.oracle.round, "dueUntil", until));
        if (due == 0) {
            answer.expect(422);
            return Deed.NOTHING_TO_CALL;
        }
        JsonNode made = answer.expect(201).json();
        House.same(made, "amount", due, "what is called");
        Call call = new Call(made.get("id").asText());
        for (JsonNode item : made.get("items")) {
            call.items.put(
                    request(item.get("paymentRequest").asText()),
                    Cents.of(item.get("amount").asText()));
        }
        house.oracle.calls.add(call);
        return Deed.CALL;
    }

    private Request request(String id) {
        return house.oracle
                .requests()
                .filter(request -> request.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    Deed dispatch() {
        Call call = house.one(house.oracle.calls, c -> c.state == Call.State.DRAFT);
        if (call == null) {
            return null;
        }
        JsonNode sent = house.post("finanzen", CALLS + "/" + call.id + "/dispatch", House.NOTHING)
                .expect(200)
                .json();
        House.same(sent, "amount", call.amount(), "what is sent");
        house.oracle.called += call.amount();
        call.dispatch(house.today);
        return Deed.DISPATCH;
    }

    Deed receive() {
        Call call = house.one(house.oracle.calls, Call::isWaiting);
        if (call == null || !house.chance(45)) {
            return null;
        }
        long open = ChronoUnit.DAYS.between(call.dispatchedOn, house.today);
        LocalDate day = open > 0 && house.leans(Deed.RECEIPT_BOOKED_LATER, 20)
                ? house.today.minusDays(house.upTo(open))
                : house.today;
        long missing = call.missing();
        if (house.leans(Deed.RECEIPT_BEYOND_CALL, 20)) {
            receive(call, missing + house.upTo(60_000), day);
            return Deed.RECEIPT_BEYOND_CALL;
        }
        boolean part = missing > 1 && house.leans(Deed.RECEIPT_IN_PART, 50);
        long left = house.upTo(Math.min(missing - 1, house.chance(50) ? 20_000 : missing));
        receive(call, part ? missing - left : missing, day);
        return day.isAfter(call.dispatchedOn.plusDays(LATE_DAYS))
                ? Deed.RECEIPT_LATE
                : day.isBefore(house.today) ? Deed.RECEIPT_BOOKED_LATER : part ? Deed.RECEIPT_IN_PART : Deed.RECEIPT;
    }

    private void receive(Call call, long comes, LocalDate day) {
        long missing = call.missing();
        JsonNode now = house.post(
                        "finanzen",
                        CALLS + "/" + call.id + "/receipt",
                        Map.of("amount", Cents.text(comes), "valueDate", day, "bankReference", "REF"))
                .expect(200)
                .json();
        come(call, Math.min(comes, missing));
        House.same(now, "received", call.received, "what came of the call");
        if (comes > missing) {
            JsonNode parked = house.as("finanzen")
                    .get(SurplusActs.PARKED + "?fundCall=" + call.id)
                    .expect(200)
                    .json()
                    .at("/items/0");
            House.same(parked, "amount", comes - missing, "what is parked");
            house.oracle.surpluses.add(new Surplus(parked.get("id").asText(), comes - missing));
        }
    }

    void come(Call call, long own) {
        call.receive(own);
        house.oracle.received += own;
        house.oracle.funds += own;
    }

    Deed giveUp() {
        Call call = house.one(house.oracle.calls, c -> c.state == Call.State.PARTLY_RECEIVED);
        if (call == null || !house.leans(Deed.REST_GIVEN_UP, 25)) {
            return null;
        }
        JsonNode now = house.post("finanzen", CALLS + "/" + call.id + "/rest", Map.of("reason", "Mittel gekürzt"))
                .expect(200)
                .json();
        House.same(now, "received", call.received, "what came of the call");
        call.state = Call.State.RECEIVED;
        return Deed.REST_GIVEN_UP;
    }
}
