package de.stadtteilkapital.finance.core.proof;

import static de.stadtteilkapital.finance.core.proof.UseFixture.FINANCE;
import static de.stadtteilkapital.finance.core.proof.UseFixture.SPONSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.NewRecoveryPayment;
import de.stadtteilkapital.finance.api.NewVoucher;
import de.stadtteilkapital.finance.api.ProjectIncome;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Whoever enters something is told at once of all that is wrong with it. */
@OnBothDatabases
class ObjectionsTest {
    private final UsedMoney house;

    ObjectionsTest(Database kind) {
        house = new UsedMoney(kind);
    }

    private static void objected(Refusal.Kind kind, ThrowingCallable entry, String... pointers) {
        Refusal refusal = catchThrowableOfType(Refusal.class, entry);
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.objections()).extracting(Objection::pointer).containsExactly(pointers);
    }

    @Test
    void whatIsMissing() {
        objected(
                Refusal.Kind.INVALID,
                () -> new NewVoucher(null, null, " ", null, "", Money.ZERO, null),
                "/date",
                "/paidOn",
                "/payee",
                "/reason",
                "/line",
                "/amount",
                "/number");
        objected(
                Refusal.Kind.INVALID,
                () -> new ProjectIncome(null, null, null, null),
                "/date",
                "/payer",
                "/reason",
                "/amount");
        objected(
                Refusal.Kind.INVALID,
                () -> new NewProofOfUse(null, Arrays.asList((ProjectIncome) null), true),
                "/kind",
                "/income");
        objected(
                Refusal.Kind.INVALID,
                () -> new NewAudit(null, Arrays.asList((String) null), Arrays.asList((AuditFinding) null), null),
                "/sampleBasis",
                "/sampleBasis",
                "/findings");
        objected(Refusal.Kind.INVALID, () -> new AuditFinding("", null, null, null), "/voucher", "/outcome");
        objected(Refusal.Kind.INVALID, () -> new NewRecoveryPayment(null, null), "/amount", "/valueDate");
    }

    @Test
    void whatAProofDoesNotHoldWith() {
        String grant = house.grant(GrantState.COMPLETED).id();
        ProjectIncome future =
                new ProjectIncome(UsedMoney.AFTER_END.plusDays(1), "Spender", "Spende", Money.of("1.00"));
        NewProofOfUse proof = new NewProofOfUse(ProofOfUse.Kind.FINAL, List.of(future, future), false);

        objected(
                Refusal.Kind.RULE,
                () -> house.fixture.proofs.submit(SPONSOR, grant, proof),
                "/declaration",
                "/income/0/date",
                "/income/1/date");
    }

    @Test
    void whatAPaymentIsNot() {
        String claim = house.claim("OPEN").id();
        NewRecoveryPayment payment = new NewRecoveryPayment(Money.of("5000.00"), UsedMoney.AFTER_END.plusDays(1));

        objected(Refusal.Kind.RULE, () -> house.fixture.claims.pay(FINANCE, claim, payment), "/amount", "/valueDate");
    }
}
