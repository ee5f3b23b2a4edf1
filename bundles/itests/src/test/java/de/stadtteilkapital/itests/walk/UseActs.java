package de.stadtteilkapital.itests.walk;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was bought, earned, given back, audited, claimed and closed. */
final class UseActs {
    private final House house;
    private final Oracle oracle;
    private int numbers;

    UseActs(House house) {
        this.house = house;
        oracle = house.oracle;
    }

    private boolean isRunning(Project project) {
        return project.state == Project.State.ACCEPTED && !house.today.isBefore(project.start);
    }

    String voucher() {
        Project project = house.project(this::isRunning);
        if (project == null || project.vouchers.size() > 6) {
            return null;
        }
        LocalDate day = house.today.isAfter(project.end) ? project.end : house.today;
        long amount = house.upTo(project.approved);
        String id = house.post(
                        project.account,
                        GrantActs.grants(project) + "/vouchers",
                        Map.of(
                                "date", day,
                                "paidOn", day,
                                "payee", "Fachhandel Beispiel",
                                "reason", "Projektausgaben",
                                "line", "FEES",
                                "amount", Cents.text(amount),
                                "number", "W-" + ++numbers))
                .expect(201)
                .text("id");
        project.vouchers.put(id, amount);
        return "voucher";
    }

    String giveBack() {
        Project project = house.project(p -> (p.state == Project.State.ACCEPTED || p.state == Project.State.PROVEN)
                && p.paid() > p.givenBack);
        if (project == null || !house.chance(30)) {
            return null;
        }
        long there = project.paid() - project.givenBack;
        long amount = house.chance(10) ? there + house.upTo(100) : house.upTo(there);
        Answer answer = house.post(
                "finanzen",
                GrantActs.grants(project) + "/repayments",
                Map.of("amount", Cents.text(amount), "valueDate", house.today, "reason", "nicht gebraucht"));
        if (amount > there) {
            answer.expect(422);
            return "given back too much";
        }
        answer.expect(201);
        project.givenBack += amount;
        oracle.cameBack(amount, house.today);
        return "given back";
    }

    /** Its income counts in the final proof, whether or not it stands there again. */
    String interim() {
        Project project = house.project(this::isRunning);
        if (project == null || !house.chance(20)) {
            return null;
        }
        long income = house.upTo(50_000);
        proof(project, "INTERIM", income).expect(201);
        project.income += income;
        return "interim proof";
    }

    private Answer proof(Project project, String kind, long income) {
        List<Map<String, Object>> entries = income == 0
                ? List.of()
                : List.of(Map.of(
                        "date", house.today,
                        "payer", "Gäste " + ++numbers,
                        "reason", "Eintritt",
                        "amount", Cents.text(income)));
        return house.post(
                project.account,
                GrantActs.grants(project) + "/proof-of-use",
                Map.of("kind", kind, "income", entries, "declaration", true));
    }

    String prove() {
        Project project = house.project(
                p -> p.state == Project.State.ACCEPTED && house.today.isAfter(p.end) && !p.isPending());
        if (project == null) {
            return null;
        }
        String path = "/api/reporting/projects/" + project.application + "/results";
        Api sponsor = house.as(project.account);
        sponsor.put(
                        path,
                        Map.of(
                                "indicators", List.of(),
                                "participants", List.of(),
                                "narrative", "Durchgeführt wie geplant.",
                                "effects", "Nachbarschaft gestärkt."),
                        sponsor.get(path).expect(200).etag())
                .expect(200);
        long income = house.chance(30) ? house.upTo(50_000) : 0;
        project.proof = proof(project, "FINAL", income).expect(201).text("id");
        project.income += income;
        project.state = Project.State.PROVEN;
        project.requests.stream()
                .filter(request -> request.state == Request.State.WAITING)
                .forEach(this::end);
        return "final proof";
    }

    /** A draft asks for what is left of it; what was dispatched stays as it was sent. */
    private void end(Request request) {
        request.state = Request.State.ENDED;
        for (Call call : oracle.calls) {
            if (call.state == Call.State.DRAFT && call.items.remove(request) != null && call.items.isEmpty()) {
                call.state = Call.State.VOID;
            }
        }
    }

    String audit() {
        Project project = house.project(p -> p.state == Project.State.PROVEN);
        if (project == null) {
            return null;
        }
        long counted = 0;
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Map.Entry<String, Long> voucher : project.vouchers.entrySet()) {
            Map<String, Object> finding = new LinkedHashMap<>();
            finding.put("voucher", voucher.getKey());
            finding.put("reason", "geprüft");
            int chance = house.random.nextInt(10);
            long accepted = chance < 6 ? voucher.getValue() : chance < 8 ? 0 : house.upTo(voucher.getValue() - 1);
            finding.put("outcome", chance < 6 ? "ACCEPTED" : chance < 8 ? "REJECTED" : "REDUCED");
            if (chance >= 8) {
                finding.put("acceptedAmount", Cents.text(accepted));
            }
            counted += accepted;
            findings.add(finding);
        }
        long kept = project.paid() - project.givenBack;
        long accepted = Math.min(kept, Math.max(0, Math.min(counted, project.approved) - project.income));
        long unused = kept - accepted;
        long interest = Oracle.interest(project, unused, house.today);
        JsonNode audit = house.post(
                        "revision",
                        "/api/finance/proofs-of-use/" + project.proof + "/audit",
                        Map.of("sampleBasis", "FULL", "findings", findings, "note", "geprüft"))
                .expect(200)
                .json();
        House.same(audit, "acceptedAmount", accepted, "accepted");
        House.same(audit, "unusedAmount", unused, "unused");
        oracle.verified += accepted;
        project.state = Project.State.AUDITED;
        if (unused > 0) {
            JsonNode claim = audit.get("recovery");
            project.claim = claim.get("id").asText();
            House.same(claim, "interest", interest, "interest");
            project.principalOpen = unused;
            project.interestOpen = interest;
        }
        return "audit";
    }

    /** The principal first. */
    String repay() {
        Project project = house.project(p -> p.principalOpen + p.interestOpen > 0);
        if (project == null) {
            return null;
        }
        long open = project.principalOpen + project.interestOpen;
        long amount = house.chance(40) ? open : house.upTo(open);
        JsonNode claim = house.post(
                        "finanzen",
                        "/api/finance/recovery-claims/" + project.claim + "/payment",
                        Map.of("amount", Cents.text(amount), "valueDate", house.today))
                .expect(200)
                .json();
        long principal = Math.min(amount, project.principalOpen);
        project.principalOpen -= principal;
        project.interestOpen -= amount - principal;
        House.same(claim, "open", open - amount, "open of the claim");
        oracle.cameBack(principal, house.today);
        return "recovery paid";
    }

    String close() {
        Project project = house.project(p -> p.state == Project.State.AUDITED);
        if (project == null) {
            return null;
        }
        Answer answer = house.post("finanzen", GrantActs.grants(project) + "/closure", House.NOTHING);
        if (project.principalOpen + project.interestOpen > 0) {
            answer.expect(409);
            return "closure too early";
        }
        answer.expect(200);
        project.state = Project.State.CLOSED;
        if (!house.today.isAfter(oracle.roundEnd)) {
            oracle.committed -= project.approved - project.paid();
        }
        return "closure";
    }
}
