package de.stadtteilkapital.itests.walk;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Audits of all bills or of a sample, under both rules for expenditure beyond the plan. */
final class AuditActs {
    private final House house;

    AuditActs(House house) {
        this.house = house;
    }

    Deed audit() {
        boolean early = house.leans(Deed.AUDIT_TOO_EARLY, 15);
        Project project = house.project(p ->
                p.state == Project.State.PROVEN && (early || p.vouchers.stream().noneMatch(Voucher::isUnconfirmed)));
        if (project == null) {
            return null;
        }
        boolean sampled = project.vouchers.size() > 1 && house.leans(Deed.AUDIT_OF_SAMPLE, 20);
        List<Voucher> chosen = sampled
                ? project.vouchers.subList(0, (int) house.upTo(project.vouchers.size() - 1L))
                : project.vouchers;
        long counted = project.vouchers.stream().mapToLong(v -> v.amount).sum();
        boolean tooEarly = project.vouchers.stream().anyMatch(v -> v.isUnconfirmed() && !chosen.contains(v));
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Voucher voucher : chosen) {
            Map<String, Object> finding = finding(voucher);
            long accepted = Cents.of((String) finding.get("acceptedAmount"));
            counted -= voucher.amount - accepted;
            tooEarly |= voucher.isUnconfirmed() && !"REJECTED".equals(finding.get("outcome"));
            findings.add(finding);
        }
        Map<String, Object> audit = new HashMap<>(Map.of("findings", findings, "note", "geprüft"));
        audit.put("sampleBasis", sampled ? chosen.stream().map(v -> v.id).toList() : "FULL");
        boolean telling = counted > project.approved && project.earned > 0 && !project.againstIncome;
        boolean otherwise = telling ? house.leans(Deed.AUDIT_AGAINST_INCOME, 50) : house.chance(30);
        boolean againstIncome = project.againstIncome != otherwise;
        if (otherwise) {
            String rule = againstIncome ? "AGAINST_INCOME" : "NOT_RECOGNISED";
            audit.put("overspend", Map.of("rule", rule, "reason", "Die Mehrausgaben waren angezeigt."));
        }
        Answer answer = house.post("revision", "/api/finance/proofs-of-use/" + project.proof + "/audit", audit);
        if (tooEarly) {
            answer.expect(422);
            return Deed.AUDIT_TOO_EARLY;
        }
        settle(
                project,
                againstIncome ? counted : Math.min(counted, project.approved),
                answer.expect(200).json());
        return againstIncome && counted > project.approved && project.earned > 0
                ? Deed.AUDIT_AGAINST_INCOME
                : sampled ? Deed.AUDIT_OF_SAMPLE : project.open() > 0 ? Deed.AUDIT_WITH_CLAIM : Deed.AUDIT;
    }

    private Map<String, Object> finding(Voucher voucher) {
        Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("voucher", voucher.id);
        finding.put("reason", "geprüft");
        int chance = house.random.nextInt(10);
        boolean reduced = chance >= 8 && voucher.amount > 1;
        boolean rejected = chance >= 6 && !reduced;
        finding.put("outcome", rejected ? "REJECTED" : reduced ? "REDUCED" : "ACCEPTED");
        long accepted = rejected ? 0 : reduced ? house.upTo(voucher.amount - 1) : voucher.amount;
        finding.put("acceptedAmount", Cents.text(accepted));
        return finding;
    }

    /** @param recognised what counts of the expenditure before income is taken off */
    private void settle(Project project, long recognised, JsonNode audit) {
        long kept = project.payments.net();
        long accepted = Math.min(kept, Math.max(0, recognised - project.earned));
        long unused = kept - accepted;
        House.same(audit, "acceptedAmount", accepted, "accepted");
        House.same(audit, "unusedAmount", unused, "unused");
        project.accepted = accepted;
        house.oracle.verified += accepted;
        project.state = Project.State.AUDITED;
        if (unused > 0) {
            long interest = Oracle.interest(project, unused, house.today);
            JsonNode claim = audit.get("recovery");
            House.same(claim, "amount", unused, "principal");
            House.same(claim, "interest", interest, "interest");
            project.claim = claim.get("id").asText();
            project.principalOpen = unused;
            project.interestOpen = interest;
            house.oracle.interestClaimed += interest;
        }
    }
}
