package de.stadtteilkapital.itests.secondyear;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.CommitteeRoad;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The walk through two years: the first round's money is called and paid, the round closes and ends, the next is planned
 * from it and opens; then applications of the new one go beside proofs, audits and recoveries of the old one. What was
 * tried and refused, and what was seen on the way, is kept.
 */
final class TwoYears {
    private static final int PRESENT = 7;

    final Map<String, Answer> refused = new LinkedHashMap<>();
    final Project workshop = new Project("traeger1", "Werkstatt", "3100.25", "1650.00", "4750.25");
    final Project garden = new Project("traeger2", "Garten", "1900.00", "1100.00", "3000.00");
    final Project choir = new Project("traeger3", "Chor", "600.00", "400.00", "1000.00");
    final Project kitchen = new Project("traeger1", "Küche", "6000.00", "3000.00", "9000.00");
    final Project late = new Project("traeger2", "Nachzügler", "300.00", "200.00", "500.00");
    final JsonNode planned;
    final Year first;
    final JsonNode closed;
    final JsonNode proposed;
    final Year second;
    final JsonNode opened;
    final List<Seen> atTheTurn;
    final JsonNode newCall;
    final JsonNode oldCall;
    final JsonNode callAfterTheReturn;

    private final Road road;
    private final LocalDate begin;
    private final LocalDate paidOn;

    /** What a round's budget and documentation say at one moment. */
    record Seen(JsonNode round, JsonNode budget, JsonNode documentation) {
        static Seen of(Year year) {
            return new Seen(year.round(), year.money.budget(), year.documentation());
        }
    }

    TwoYears(Road road) {
        this.road = road;
        planned = road.round();
        first = new Year(road, planned);
        begin = road.today();
        grantTheFirst();
        paidOn = payTheFirst();
        closed = road.as("koordination")
                .post("/api/programme/rounds/" + first.id + "/closure", Map.of())
                .expect(200)
                .json();
        recoverFromTheChoir();
        proposed = road.as("koordination")
                .get("/api/programme/rounds/" + first.id + "/following")
                .expect(200)
                .json();
        opened = road.as("koordination")
                .post("/api/programme/rounds", proposed)
                .expect(201)
                .json();
        second = new Year(road, opened);
        second.money.tranche("10000.00");
        spendTheFirst();
        LocalDate due = second.start.plusDays(35);
        road.moveTo(first.end.minusDays(20));
        String ofTheGarden = first.money.request(garden.account, garden.grant, "999.90", second.start.plusDays(15));
        road.moveTo(second.start);
        atTheTurn = List.of(Seen.of(first), Seen.of(second));
        decideInTheSecond();
        String ofTheKitchen = second.money.request(kitchen.account, kitchen.grant, "5000.05", due);
        newCall = second.called(due);
        refused.put("oldCaseFromNewMoney", prepare(ofTheGarden));
        oldCall = first.called(due);
        String payment = prepare(ofTheKitchen).expect(201).text("id");
        second.money.request(kitchen.account, kitchen.grant, "900.00", due);
        refused.put("newCaseFromOldMoney", prepare(waiting(kitchen)));
        pay(List.of(payment, prepare(ofTheGarden).expect(201).text("id")), due);
        kitchen.vouchers.add(
                second.money.voucher(kitchen.account, kitchen.grant, "FEES", "120.00", road.today(), "K-1"));
        settleTheFirst();
        callAfterTheReturn = second.called(road.today());
        refused.put("nothingToCallForTheOld", first.drawUp(road.today()));
        second.spend("150.00").expect(201);
        refused.put("coordinationOfTheOld", first.spend("18765.45", first.end));
        refused.put("coordinationOfTheYearFromTheOld", first.spend("1.00"));
        refused.put("coordinationOfTheNew", second.spend("1850.01"));
        refused.put("trancheForTheOld", tranche());
    }

    private void grantTheFirst() {
        LocalDate from = begin.plusDays(20);
        first.apply(workshop, from, begin.plusDays(150));
        first.apply(garden, from, first.end);
        first.apply(choir, from, begin.plusDays(60));
        List<Project> projects = List.of(workshop, garden, choir);
        CommitteeRoad committee = session(begin.plusDays(10), projects);
        projects.forEach(p -> committee.approve(p.item, p.amount, List.of(), List.of()));
        committee.sign();
        projects.forEach(p -> p.grant = first.money.grant(p.application, p.account));
        first.spend("1234.56").expect(201);
    }

    /** A session of the committee that has been invited in time and is quorate; the clock stands on its day. */
    private CommitteeRoad session(LocalDate day, List<Project> projects) {
        CommitteeRoad committee = CommitteeRoad.plan(road, day);
        projects.forEach(p -> p.item = committee.item(p.application));
        committee.invite();
        road.moveTo(day);
        committee.attend(PRESENT);
        return committee;
    }

    private LocalDate payTheFirst() {
        LocalDate due = begin.plusDays(35);
        road.moveTo(due.minusDays(7));
        List<String> requests = List.of(
                first.money.request(workshop.account, workshop.grant, "4750.25", due),
                first.money.request(garden.account, garden.grant, "2000.10", due),
                first.money.request(choir.account, choir.grant, "1000.00", due));
        first.called(due);
        return pay(requests.stream().map(r -> prepare(r).expect(201).text("id")).toList(), due);
    }

    private Answer prepare(String request) {
        return road.as("finanzen").post("/api/finance/disbursements", Map.of("paymentRequest", request));
    }

    /** Released, put into one file and executed; answers the day of it, on which the clock stands. */
    private LocalDate pay(List<String> disbursements, LocalDate day) {
        disbursements.forEach(id -> road.as("freigabe")
                .post("/api/finance/disbursements/" + id + "/release", Map.of())
                .expect(200));
        Answer file = road.as("finanzen")
                .post("/api/finance/payment-files", Map.of("disbursements", disbursements, "executionDate", day))
                .expect(201);
        LocalDate executed = LocalDate.parse(file.text("executionDate"));
        road.moveTo(executed);
        first.money.execute(file.text("id"));
        return executed;
    }

    /** A month after the payment, both days counted, while the first round runs. */
    private void recoverFromTheChoir() {
        voucher(choir, "FEES", "500.00");
        voucher(choir, "MATERIAL", "250.00");
        road.moveTo(paidOn.plusDays(29));
        refused.put("applicationForTheClosed", lateApplication());
        repay(first.money.audit(first.prove(choir), List.of(accepted(choir, 0), accepted(choir, 1))));
        first.money.close(choir.grant);
    }

    private Answer lateApplication() {
        LocalDate from = road.today().plusDays(20);
        String draft = road.as(late.account)
                .post("/api/applications", first.draft(late, from, from.plusDays(20)))
                .expect(201)
                .text("id");
        return road.as(late.account).post("/api/applications/" + draft + "/submission", Map.of());
    }

    private void voucher(Project project, String line, String amount) {
        project.vouchers.add(first.money.voucher(
                project.account, project.grant, line, amount, paidOn, project.title + "-" + project.vouchers.size()));
    }

    private static Map<String, Object> accepted(Project project, int voucher) {
        return Map.of("voucher", project.vouchers.get(voucher), "outcome", "ACCEPTED", "reason", "belegt");
    }

    private void repay(Answer audit) {
        JsonNode claim = audit.json().get("recovery");
        first.money.repay(claim.get("id").asText(), claim.get("total").asText(), road.today());
    }

    private void spendTheFirst() {
        voucher(workshop, "FEES", "3100.10");
        voucher(workshop, "MATERIAL", "1400.15");
        voucher(garden, "FEES", "1900.00");
        voucher(garden, "MATERIAL", "1100.00");
    }

    private void decideInTheSecond() {
        second.apply(kitchen, second.start.plusDays(20), second.start.plusDays(150));
        CommitteeRoad committee = session(second.start.plusDays(10), List.of(kitchen));
        refused.put("beyondTheNewBudget", vote(committee, "8000.01"));
        vote(committee, "7500.50").expect(201);
        committee.sign();
        kitchen.grant = second.money.grant(kitchen.application, kitchen.account);
    }

    private Answer vote(CommitteeRoad committee, String amount) {
        Map<String, Object> motion = Map.of(
                "decision", "APPROVE", "amount", amount, "reason", "Die Mittel sind knapp.", "conditions", List.of());
        return road.as("komitee1")
                .post(
                        "/api/committee/agenda-items/" + kitchen.item + "/votes",
                        Map.of("motion", motion, "ballots", committee.ballots()));
    }

    /** The request of a project that is in no payment yet. */
    private String waiting(Project project) {
        JsonNode requests = road.as("finanzen")
                .get("/api/finance/payment-requests?grant=" + project.grant + "&state=REQUESTED")
                .expect(200)
                .json();
        return requests.at("/items/0/id").asText();
    }

    /** The cases of the first round come to their end in the second, 400 days after the first payment. */
    private void settleTheFirst() {
        first.money.audit(first.prove(garden), List.of(accepted(garden, 0), accepted(garden, 1)));
        first.money.close(garden.grant);
        String proof = first.prove(workshop);
        road.moveTo(paidOn.plusDays(399));
        Map<String, Object> reduced = Map.of(
                "voucher",
                workshop.vouchers.get(1),
                "outcome",
                "REDUCED",
                "acceptedAmount",
                "1300.15",
                "reason",
                "nicht zuwendungsfähig");
        repay(first.money.audit(proof, List.of(accepted(workshop, 0), reduced)));
        first.money.close(workshop.grant);
    }

    private Answer tranche() {
        return road.as("finanzen")
                .post(
                        "/api/finance/tranches",
                        Map.of(
                                "district",
                                Road.DISTRICT,
                                "round",
                                first.id,
                                "amount",
                                "1000.00",
                                "reference",
                                "Nachbewilligung"));
    }
}
