package de.stadtteilkapital.itests.refusals;

import static de.stadtteilkapital.itests.refusals.Ground.NOTHING;
import static de.stadtteilkapital.itests.refusals.Ground.OWNER;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who may not audit and how not, and when a grant may not be closed: R20 and R21. */
final class AuditRefusals {
    private static final String AUDITOR = "revision";
    private static final String OFFICE = "finanzen";

    private final Ground ground;
    private final Trial trial;
    private final String grant;
    private final UseRefusals use;

    AuditRefusals(Ground ground, Trial trial, String grant, UseRefusals use) {
        this.ground = ground;
        this.trial = trial;
        this.grant = grant;
        this.use = use;
    }

    void tryAll() throws SQLException {
        close("R21.closureUnaudited");
        List<Map<String, Object>> findings = List.of(accepted(0), reduced("1000.00", "über dem Ansatz"));
        handsThatPaid(findings);
        audit("R20.moreThanTheVoucher", AUDITOR, List.of(accepted(0), reduced("1300.01", "über dem Ansatz")));
        audit("R20.findingMissing", AUDITOR, List.of(accepted(0)));
        audit("R20.findingDoubled", AUDITOR, List.of(accepted(0), accepted(0), accepted(1)));
        audit("R20.reductionWithoutReason", AUDITOR, List.of(accepted(0), reduced("1000.00", "")));
        JsonNode claim = ground.money.audit(use.proof(), findings).json().get("recovery");
        audit("R20.twice", AUDITOR, findings);
        close("R21.closureUnsettled");
        settle(claim.get("id").asText(), claim.get("total").asText());
        close("R21.closureWithoutResults");
        ground.report(OWNER, grant, "Nachbarschaft gestärkt.");
        ground.money.close(grant);
        close("R21.closedTwice");
    }

    private void handsThatPaid(List<Map<String, Object>> findings) throws SQLException {
        Hats hats = new Hats(ground.sql);
        for (Map.Entry<String, String> hand :
                Map.of("finanzen", "Preparer", "freigabe", "Releaser").entrySet()) {
            audit("R20.by" + hand.getValue(), hand.getKey(), findings);
            hats.put(hand.getKey(), "AUDITOR");
            audit("R20.by" + hand.getValue() + "WithBothRoles", hand.getKey(), findings);
            hats.takeOff(hand.getKey(), "AUDITOR");
        }
    }

    private void settle(String claim, String total) throws SQLException {
        LocalDate today = ground.road.today();
        pay("R21.paymentOverTheClaim", claim, "3000.00", today);
        pay("R21.paymentInFuture", claim, total, today.plusDays(1));
        ground.money.repay(claim, total, today);
        pay("R21.settled", claim, "0.01", today);
    }

    private void pay(String id, String claim, String amount, LocalDate day) throws SQLException {
        trial.post(
                id,
                OFFICE,
                "/api/finance/recovery-claims/" + claim + "/payment",
                Map.of("amount", amount, "valueDate", day));
    }

    private void audit(String id, String account, List<Map<String, Object>> findings) throws SQLException {
        trial.post(
                id,
                account,
                "/api/finance/proofs-of-use/" + use.proof() + "/audit",
                Map.of("sampleBasis", "FULL", "findings", findings, "note", "Alle Belege gesehen"));
    }

    private Map<String, Object> accepted(int voucher) {
        return Map.of("voucher", use.vouchers().get(voucher), "outcome", "ACCEPTED", "reason", "belegt");
    }

    private Map<String, Object> reduced(String amount, String reason) {
        return Map.of(
                "voucher", use.vouchers().get(1), "outcome", "REDUCED", "acceptedAmount", amount, "reason", reason);
    }

    private void close(String id) throws SQLException {
        trial.post(id, OFFICE, "/api/finance/grants/" + grant + "/closure", NOTHING);
    }
}
