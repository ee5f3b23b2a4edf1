package de.stadtteilkapital.finance.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.AuditFinding.Outcome;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings on two vouchers of 100 and 50 euro. */
class FindingRulesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final FindingRules RULES = new FindingRules(
            List.of(AssessmentTest.voucher("a", "100.00", DAY), AssessmentTest.voucher("b", "50.00", DAY)));

    private static AuditFinding finding(String voucher, Outcome outcome, String accepted, String reason) {
        return new AuditFinding(voucher, outcome, accepted == null ? null : Money.of(accepted), reason);
    }

    private static AuditFinding accepted(String voucher) {
        return finding(voucher, Outcome.ACCEPTED, null, null);
    }

    private static List<String> rules(List<String> sample, AuditFinding... findings) {
        return RULES.objections(new NewAudit("FULL", sample, List.of(findings), null)).stream()
                .map(Objection::rule)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "accepted,                 ACCEPTED, -,      -,       -,                             100.00",
                "accepted and said so,     ACCEPTED, 100.00, -,       -,                             100.00",
                "accepted but less,        ACCEPTED, 99.99,  -,       finance.acceptedFitsOutcome,   -",
                "reduced,                  REDUCED,  99.99,  Skonto,  -,                             99.99",
                "reduced to the whole,     REDUCED,  100.00, Skonto,  -,                             100.00",
                "reduced without amount,   REDUCED,  -,      Skonto,  finance.acceptedFitsOutcome,   -",
                "reduced without reason,   REDUCED,  99.99,  -,       finance.findingReason,         -",
                "reduced beyond,           REDUCED,  100.01, Skonto,  finance.acceptedWithinVoucher, -",
                "rejected,                 REJECTED, -,      privat,  -,                             0.00",
                "rejected without reason,  REJECTED, -,      -,       finance.findingReason,         -",
                "rejected with an amount,  REJECTED, 0.01,   privat,  finance.acceptedFitsOutcome,   -",
            })
    void eachFindingHoldsTogether(
            String what, Outcome outcome, String amount, String reason, String rule, String counted) {
        AuditFinding finding = finding("a", outcome, amount, reason);

        assertThat(rules(List.of("a"), finding)).as(what).isEqualTo(rule == null ? List.of() : List.of(rule));
        if (counted != null) {
            assertThat(RULES.complete(finding).acceptedAmount()).isEqualTo(Money.of(counted));
        }
    }

    @Test
    void everySampledVoucherNeedsOne() {
        assertThat(rules(null, accepted("a"), accepted("b"))).isEmpty();
        assertThat(rules(null, accepted("a"))).containsExactly("finance.findingMissing");
        assertThat(rules(List.of("b"), accepted("b"))).isEmpty();
        assertThat(rules(List.of("b"), accepted("b"), accepted("a"))).isEmpty();
        assertThat(rules(List.of("a", "b"), accepted("b"))).containsExactly("finance.findingMissing");
        assertThat(rules(List.of())).isEmpty();
    }

    @Test
    void noneIsInventedOrDoubled() {
        assertThat(rules(List.of("a"), accepted("a"), accepted("a"))).containsExactly("finance.oneFinding");
        assertThat(rules(List.of("a"), accepted("a"), accepted("x"))).containsExactly("finance.findingOfGrant");
        assertThat(rules(List.of("x"))).containsExactly("finance.findingOfGrant");
    }
}
