package de.stadtteilkapital.finance.core.proof;

import static de.stadtteilkapital.finance.core.proof.UseFixture.AUDITOR;
import static de.stadtteilkapital.finance.core.proof.UseFixture.FINANCE;
import static de.stadtteilkapital.finance.core.proof.UseFixture.OTHER_SPONSOR;
import static de.stadtteilkapital.finance.core.proof.UseFixture.SPONSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.BudgetLineStatement;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.InterestStep;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.NewRecoveryPayment;
import de.stadtteilkapital.finance.api.NewVoucher;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.finance.api.ResultsDesk;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Constraint;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the voucher to the closure on the room's own tables and ledger. */
@OnBothDatabases
class UseTest {
    private static final LocalDate AFTER_END = LocalDate.of(2027, 7, 1);

    private final RoomDatabase database;

    private UseFixture house;
    private Grant grant;

    UseTest(Database kind) {
        database = RoomDatabase.on(kind);
    }

    @BeforeEach
    void payTwice() {
        house = new UseFixture(database);
        grant = house.grant("S1", "10000.00");
        house.receive("7000.00");
        house.pay(grant, "6000.00");
        house.today = LocalDate.of(2027, 4, 1);
        house.receive("3000.00");
        house.pay(grant, "4000.00");
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private ProofOfUse proof() {
        house.today = AFTER_END;
        return house.proofs.submit(SPONSOR, grant.id(), new NewProofOfUse(ProofOfUse.Kind.FINAL, List.of(), true));
    }

    private static NewAudit full(AuditFinding... findings) {
        return new NewAudit(NewAudit.FULL, null, List.of(findings), "geprüft");
    }

    private static AuditFinding accepted(Voucher voucher) {
        return new AuditFinding(voucher.id(), AuditFinding.Outcome.ACCEPTED, null, null);
    }

    private static AuditFinding reduced(Voucher voucher, String amount) {
        return new AuditFinding(voucher.id(), AuditFinding.Outcome.REDUCED, Money.of(amount), "Skonto nicht genutzt");
    }

    @Test
    void everythingUsedIsClearedAndClosed() {
        Voucher voucher = house.voucher(grant, "1", "10000.00", "2027-02-01");
        ProofOfUse proof = proof();

        Audit audit = house.audits.audit(AUDITOR, proof.id(), full(accepted(voucher)));

        assertThat(audit.acceptedAmount()).isEqualTo(Money.of("10000.00"));
        assertThat(audit.recovery()).isNull();
        assertThat(house.state(grant)).isEqualTo(GrantState.CLEARED);
        assertThat(house.balance(AccountKind.ACCEPTED, grant)).isEqualTo(Money.of("10000.00"));
        assertThat(house.use.close(FINANCE, grant.id()).state()).isEqualTo(GrantState.CLOSED);
        assertThat(house.notes.types())
                .contains(
                        "finance.voucherEntered",
                        "finance.proofSubmitted",
                        "finance.useAudited",
                        "finance.grantClosed");
    }

    @Test
    void whatWasPaidLastIsClaimedWithInterestFromItsOwnDay() {
        Voucher voucher = house.voucher(grant, "1", "9500.00", "2027-04-01");
        ProofOfUse proof = proof();

        Audit audit = house.audits.audit(AUDITOR, proof.id(), full(reduced(voucher, "9000.00")));

        RecoveryClaim claim = audit.recovery();
        assertThat(claim.amount()).isEqualTo(Money.of("1000.00"));
        // 1,000.00 × 6.27 % × 91 days (1 April to 30 June) and 1 day (1 July) ÷ 365
        assertThat(claim.interest()).isEqualTo(Money.of("15.80"));
        assertThat(claim.calculation()).extracting(InterestStep::days).containsExactly(91L, 1L);
        assertThat(claim.calculation().get(0).from()).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(claim.payableUntil()).isEqualTo(LocalDate.of(2027, 8, 2));
        assertThat(audit.lateUse()).hasSize(1);
        assertThat(house.state(grant)).isEqualTo(GrantState.RECOVERY);
        assertThat(house.balance(AccountKind.CLAIM, grant)).isEqualTo(Money.of("1000.00"));
        assertThat(house.balance(AccountKind.INTEREST_CLAIM, grant)).isEqualTo(Money.of("15.80"));
    }

    @Test
    void aClaimIsPaidInPartsPrincipalFirstAndThenTheGrantIsClosed() {
        Voucher voucher = house.voucher(grant, "1", "9000.00", "2027-04-01");
        Audit audit = house.audits.audit(AUDITOR, proof().id(), full(accepted(voucher)));
        String claim = audit.recovery().id();
        refused(Refusal.Kind.CONFLICT, () -> house.use.close(FINANCE, grant.id()));

        RecoveryClaim after = pay(claim, "15.81");

        assertThat(after.payments().get(0).interest()).isEqualTo(Money.ZERO);
        assertThat(after.payments().get(0).principal()).isEqualTo(Money.of("15.81"));
        assertThat(after.open()).isEqualTo(Money.of("999.99"));
        refused(Refusal.Kind.RULE, () -> pay(claim, "1000.00"));
        house.today = LocalDate.of(2027, 8, 3);
        assertThat(house.claims.claim(FINANCE, claim).late()).isTrue();
        assertThat(pay(claim, "999.99").state()).isEqualTo(RecoveryClaim.State.SETTLED);
        refused(Refusal.Kind.CONFLICT, () -> pay(claim, "0.01"));
        assertThat(house.balance(AccountKind.REPAID, grant)).isEqualTo(Money.ZERO);
        assertThat(house.balance(AccountKind.BUDGET, grant)).isEqualTo(Money.of("71000.00"));
        assertThat(house.balance(AccountKind.FUNDS, grant)).isEqualTo(Money.of("1000.00"));
        assertThat(house.balance(AccountKind.FORWARD_CASH, grant)).isEqualTo(Money.of("15.80"));
        house.reported = ResultsDesk.Reported.RESULTS;
        refused(Refusal.Kind.CONFLICT, () -> house.use.close(FINANCE, grant.id()));
        house.reported = ResultsDesk.Reported.EFFECTS;
        assertThat(house.use.close(FINANCE, grant.id()).state()).isEqualTo(GrantState.CLOSED);
        refused(Refusal.Kind.CONFLICT, () -> house.use.close(FINANCE, grant.id()));
    }

    private RecoveryClaim pay(String claim, String amount) {
        return house.claims.pay(FINANCE, claim, new NewRecoveryPayment(Money.of(amount), house.today));
    }

    @Test
    void principalThatComesAfterTheRoundIsTheFunders() {
        Voucher voucher = house.voucher(grant, "1", "9000.00", "2027-04-01");
        Audit audit = house.audits.audit(AUDITOR, proof().id(), full(accepted(voucher)));
        house.today = LocalDate.of(2028, 1, 3);

        pay(audit.recovery().id(), audit.recovery().total().toString());

        assertThat(house.balance(AccountKind.FUNDS, grant)).isEqualTo(Money.ZERO);
        assertThat(house.balance(AccountKind.FORWARD_CASH, grant)).isEqualTo(Money.of("1015.80"));
        assertThat(house.balance(AccountKind.FORWARD_DUE, grant)).isEqualTo(Money.of("1000.00"));
    }

    @Test
    void aVoucherCountsOnceOverAllGrants() {
        house.voucher(grant, "RE 1", "10.00", "2027-02-01");
        Grant other = house.grant("S2", "500.00");
        LocalDate day = LocalDate.of(2027, 2, 1);
        NewVoucher again = new NewVoucher(
                day,
                day,
                house.payee.toUpperCase(Locale.GERMAN).replace("Ö", "oe"),
                "x",
                "FEES",
                Money.of("10.00"),
                "re01");

        refused(Refusal.Kind.CONFLICT, () -> house.vouchers.enter(OTHER_SPONSOR, other.id(), again));
        refused(Refusal.Kind.NOT_FOUND, () -> house.vouchers.enter(OTHER_SPONSOR, grant.id(), again));
        assertThat(
                        database.refusing(
                                "insert into finance_voucher select 'x', grant_id, voucher_day, paid_on, payee, payee_key,"
                                        + " reason, line, amount, voucher_number, number_key, caused_on, alike_to from finance_voucher"))
                .isEqualTo(Constraint.UNIQUE);
    }

    @Test
    void theListIsChronological() {
        house.voucher(grant, "1", "10.00", "2027-03-01");
        house.voucher(grant, "2", "10.00", "2027-02-01");
        house.voucher(grant, "3", "10.00", "2027-02-15");

        assertThat(house.vouchers
                        .vouchers(SPONSOR, grant.id(), PageRequest.of(Map.of()))
                        .items())
                .extracting(Voucher::number)
                .containsExactly("2", "3", "1");
    }

    @Test
    void proofsKeepTheirOrder() {
        NewProofOfUse last = new NewProofOfUse(ProofOfUse.Kind.FINAL, List.of(), true);
        NewProofOfUse interim = new NewProofOfUse(ProofOfUse.Kind.INTERIM, List.of(), true);
        house.today = LocalDate.of(2027, 6, 30);
        refused(Refusal.Kind.CONFLICT, () -> house.proofs.submit(SPONSOR, grant.id(), last));
        String noted = house.proofs.submit(SPONSOR, grant.id(), interim).id();
        refused(Refusal.Kind.CONFLICT, () -> house.audits.audit(AUDITOR, noted, full()));
        house.today = AFTER_END;
        refused(
                Refusal.Kind.RULE,
                () -> house.proofs.submit(
                        SPONSOR, grant.id(), new NewProofOfUse(ProofOfUse.Kind.FINAL, List.of(), false)));
        house.voucher(grant, "1", "10.00", "2027-02-01");
        house.proofs.submit(SPONSOR, grant.id(), last);
        refused(Refusal.Kind.CONFLICT, () -> house.proofs.submit(SPONSOR, grant.id(), last));
        refused(Refusal.Kind.CONFLICT, () -> house.proofs.submit(SPONSOR, grant.id(), interim));
        refused(Refusal.Kind.CONFLICT, () -> house.voucher(grant, "2", "10.00", "2027-02-01"));
    }

    @Test
    void aLineThatIsOverIsAcceptedAndShown() {
        house.voucher(grant, "1", "6000.01", "2027-02-01");

        ProofOfUse proof = proof();

        assertThat(proof.statement().lines().get(1).finding().rule())
                .isEqualTo(BudgetLineStatement.Rule.OVER_TOLERANCE);
        assertThat(proof.statement().paid()).isEqualTo(Money.of("10000.00"));
        assertThat(house.proofs.proof(AUDITOR, proof.id())).isEqualTo(proof);
    }

    @Test
    void nobodyAuditsWhatPassedThroughTheirHands() {
        house.receive("100.00");
        ProofOfUse proof = proof();
        for (String account : List.of("finanzen", "freigabe")) {
            Caller both = UseFixture.caller(
                    account, new Assignment(Role.AUDITOR, UseFixture.DISTRICT, null, null, List.of()));
            refused(Refusal.Kind.FORBIDDEN, () -> house.audits.audit(both, proof.id(), full()));
            assertThat(database.refusing("update finance_disbursement set audited_by = '" + account + "'"))
                    .isEqualTo(Constraint.CHECK);
        }
        refused(Refusal.Kind.NOT_FOUND, () -> house.audits.audit(FINANCE, proof.id(), full()));
        assertThat(house.audits.audit(AUDITOR, proof.id(), full()).unusedAmount())
                .isEqualTo(Money.of("10000.00"));
        refused(Refusal.Kind.CONFLICT, () -> house.audits.audit(AUDITOR, proof.id(), full()));
    }

    @Test
    void anUnknownHalfYearStopsTheAuditAndLeavesNothing() {
        ProofOfUse proof = proof();
        house.today = LocalDate.of(2028, 1, 1);

        refused(Refusal.Kind.RULE, () -> house.audits.audit(AUDITOR, proof.id(), full()));

        assertThat(house.state(grant)).isEqualTo(GrantState.PROOF_SUBMITTED);
        refused(Refusal.Kind.NOT_FOUND, () -> house.audits.auditOf(AUDITOR, proof.id()));
    }

    @Test
    void aRecusedOfficerSeesNothingOfTheCase() {
        Voucher voucher = house.voucher(grant, "1", "10.00", "2027-02-01");
        ProofOfUse proof = proof();
        Caller recused = new Caller("revision", "revision", AUDITOR.roles(), Set.of(grant.application()));

        refused(Refusal.Kind.NOT_FOUND, () -> house.vouchers.voucher(recused, voucher.id()));
        refused(Refusal.Kind.NOT_FOUND, () -> house.proofs.proof(recused, proof.id()));
        refused(Refusal.Kind.NOT_FOUND, () -> house.audits.audit(recused, proof.id(), full()));
        refused(Refusal.Kind.NOT_FOUND, () -> house.paths.ofGrant(recused, grant.id()));
        assertThat(house.proofs
                        .proofs(AUDITOR, PageRequest.of(Map.of("grant", grant.id())))
                        .items())
                .extracting(ProofOfUse::id)
                .contains(proof.id());
        assertThat(house.proofs
                        .proofs(recused, PageRequest.of(Map.of("grant", grant.id())))
                        .items())
                .extracting(ProofOfUse::id)
                .doesNotContain(proof.id());
        refused(Refusal.Kind.NOT_FOUND, () -> house.proofs.proof(OTHER_SPONSOR, proof.id()));
    }
}
