package de.stadtteilkapital.itests.walk;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Payments to sponsors: prepared as far as received money covers them, released by another, executed by the bank. */
final class PayActs {
    private final House house;

    PayActs(House house) {
        this.house = house;
    }

    Deed prepare() {
        Project project = house.project(p -> p.state == Project.State.ACCEPTED && p.has(Request.State.WAITING));
        if (project == null) {
            return null;
        }
        Request request = house.one(project.requests, r -> r.state == Request.State.WAITING);
        if (request.amount > house.oracle.funds && !house.leans(Deed.NOT_COVERED, 20)) {
            return null;
        }
        Answer answer = house.post("finanzen", "/api/finance/disbursements", Map.of("paymentRequest", request.id));
        if (request.amount > house.oracle.funds) {
            answer.expect(422);
            return Deed.NOT_COVERED;
        }
        request.payment = answer.expect(201).text("id");
        request.prepared = house.oracle.next();
        request.state = Request.State.PREPARED;
        house.oracle.funds -= request.amount;
        return Deed.PREPARED;
    }

    /** All that is prepared is released and executed on one day. */
    Deed pay() {
        List<Request> prepared = house.oracle
                .requests()
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
                                prepared.stream()
                                        .map(request -> request.payment)
                                        .toList(),
                                "executionDate",
                                house.today))
                .expect(201)
                .json();
        house.moveTo(LocalDate.parse(file.get("executionDate").asText()));
        house.post("finanzen", "/api/finance/payment-files/" + file.get("id").asText() + "/execution", House.NOTHING)
                .expect(200);
        for (Request request : prepared) {
            request.state = Request.State.PAID;
            request.project.payments.pay(request.amount, house.today, request.prepared);
            house.oracle.disbursed += request.amount;
        }
        return Deed.EXECUTED;
    }
}
