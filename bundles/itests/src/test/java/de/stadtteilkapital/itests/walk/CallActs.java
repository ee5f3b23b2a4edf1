package de.stadtteilkapital.itests.walk;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Money from the funder: called, coming in parts, late, too much, or not at all. */
final class CallActs {
    private static final String CALLS = "/api/finance/fund-calls";
    private static final String PARKED = "/api/finance/parked-receipts";

    private final House house;
    private final Oracle oracle;

    CallActs(House house) {
        this.house = house;
        oracle = house.oracle;
    }

    String drawUp() {
        LocalDate until = house.today.plusDays(house.random.nextInt(40));
        long due = oracle.due(until);
        Answer answer = house.post(
                "finanzen", CALLS, Map.of("district", Road.DISTRICT, "round", house.round, "dueUntil", until));
        if (due == 0) {
            answer.expect(422);
            return "nothing to call";
        }
        JsonNode made = answer.expect(201).json();
        House.same(made, "amount", due, "what is called");
        Call call = new Call(made.get("id").asText());
        for (JsonNode item : made.get("items")) {
            call.items.put(
                    request(item.get("paymentRequest").asText()),
                    Cents.of(item.get("amount").asText()));
        }
        oracle.calls.add(call);
        return "call";
    }

    private Request request(String id) {
        return oracle.projects.stream()
                .flatMap(project -> project.requests.stream())
                .filter(request -> request.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    String dispatch() {
        Call call = house.one(oracle.calls, c -> c.state == Call.State.DRAFT);
        if (call == null) {
            return null;
        }
        JsonNode sent =
                house.post("finanzen", CALLS + "/" + call.id + "/dispatch", House.NOTHING).expect(200).json();
        House.same(sent, "amount", call.amount(), "what is sent");
        oracle.called += call.amount();
        call.dispatch();
        return "dispatch";
    }

    String receive() {
        Call call = house.one(oracle.calls, Call::isWaiting);
        if (call == null) {
            return null;
        }
        long missing = call.missing();
        long comes = house.chance(40)
                ? missing
                : house.chance(70) ? house.upTo(missing) : missing + house.upTo(10_000);
        JsonNode now = house.post(
                        "finanzen",
                        CALLS + "/" + call.id + "/receipt",
                        Map.of("amount", Cents.text(comes), "valueDate", house.today, "bankReference", "REF"))
                .expect(200)
                .json();
        long own = Math.min(comes, missing);
        come(call, own);
        House.same(now, "received", call.received, "what came of the call");
        if (comes > missing) {
            park(call, comes - missing);
        }
        return "receipt of " + Cents.text(comes) + " for " + Cents.text(missing);
    }

    private void come(Call call, long own) {
        call.receive(own);
        oracle.received += own;
        oracle.funds += own;
    }

    private void park(Call call, long surplus) {
        JsonNode parked = house.as("finanzen")
                .get(PARKED + "?fundCall=" + call.id)
                .expect(200)
                .json()
                .at("/items/0");
        House.same(parked, "amount", surplus, "what is parked");
        oracle.surpluses.add(new Surplus(parked.get("id").asText(), surplus));
    }

    String giveUp() {
        Call call = house.one(oracle.calls, c -> c.state == Call.State.PARTLY_RECEIVED);
        if (call == null || !house.chance(20)) {
            return null;
        }
        house.post("finanzen", CALLS + "/" + call.id + "/rest", Map.of("reason", "Mittel gekürzt"))
                .expect(200);
        call.state = Call.State.RECEIVED;
        return "rest given up";
    }

    String clarify() {
        Surplus surplus = house.one(oracle.surpluses, s -> s.left > 0);
        if (surplus == null) {
            return null;
        }
        Call call = house.one(oracle.calls, Call::isWaiting);
        String path = PARKED + "/" + surplus.id;
        if (call == null || house.chance(30)) {
            long part = house.upTo(surplus.left);
            Object back = Map.of("amount", Cents.text(part), "reason", "doppelt", "valueDate", house.today);
            surplus.left -= part;
            House.same(
                    house.post("finanzen", path + "/return", back).expect(200).json(), "left", surplus.left, "surplus");
            return "surplus sent back";
        }
        long part = house.upTo(surplus.left);
        Answer answer = house.post(
                "finanzen", path + "/assignment", Map.of("fundCall", call.id, "amount", Cents.text(part)));
        if (part > call.missing()) {
            answer.expect(422);
            return "surplus beyond the call";
        }
        surplus.left -= part;
        House.same(answer.expect(200).json(), "left", surplus.left, "surplus");
        come(call, part);
        return "surplus assigned";
    }

    String prepare() {
        Project project = house.project(p -> p.state == Project.State.ACCEPTED
                && p.requests.stream().anyMatch(request -> request.state == Request.State.WAITING));
        if (project == null) {
            return null;
        }
        Request request = house.one(project.requests, r -> r.state == Request.State.WAITING);
        Answer answer = house.post("finanzen", "/api/finance/disbursements", Map.of("paymentRequest", request.id));
        if (request.amount > oracle.funds) {
            answer.expect(422);
            return "payment not covered";
        }
        request.payment = answer.expect(201).text("id");
        request.state = Request.State.PREPARED;
        oracle.funds -= request.amount;
        return "payment prepared";
    }

    /** All that is prepared is released and executed on one day. */
    String pay() {
        List<Request> prepared = oracle.projects.stream()
                .flatMap(project -> project.requests.stream())
                .filter(request -> request.state == Request.State.PREPARED)
                .toList();
        if (prepared.isEmpty() || !house.chance(40)) {
            return null;
        }
        prepared.forEach(request -> house.post(
                        "freigabe", "/api/finance/disbursements/" + request.payment + "/release", House.NOTHING)
                .expect(200));
        JsonNode file = house.post(
                        "finanzen",
                        "/api/finance/payment-files",
                        Map.of(
                                "disbursements",
                                prepared.stream().map(request -> request.payment).toList(),
                                "executionDate",
                                house.today))
                .expect(201)
                .json();
        house.moveTo(LocalDate.parse(file.get("executionDate").asText()));
        house.post("finanzen", "/api/finance/payment-files/" + file.get("id").asText() + "/execution", House.NOTHING)
                .expect(200);
        for (Request request : prepared) {
            request.state = Request.State.PAID;
            request.project.payments.add(new Project.Paid(request.amount, house.today));
            oracle.disbursed += request.amount;
        }
        return "payments executed: " + prepared.size();
    }
}
