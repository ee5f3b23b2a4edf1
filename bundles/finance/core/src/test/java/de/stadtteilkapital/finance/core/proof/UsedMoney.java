package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.NewRecoveryPayment;
import de.stadtteilkapital.finance.api.NewVoucherConfirmation;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.finance.api.ResultsDesk.Reported;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** The things of {@code doors.txt}: grants of 100.00 that are paid and used as far as their state says. */
final class UsedMoney {
    static final LocalDate AFTER_END = LocalDate.of(2027, 7, 1);

    private static final LocalDate PAID = LocalDate.of(2027, 2, 1);
    private static final String AMOUNT = "100.00";

    final RoomDatabase database;
    final UseFixture fixture;
    private int vouchers;

    UsedMoney(Database kind) {
        database = RoomDatabase.on(kind);
        fixture = new UseFixture(database);
        fixture.receive("20000.00");
        fixture.today = AFTER_END;
    }

    private Grant paid() {
        Grant grant = fixture.grant("S1", AMOUNT);
        fixture.today = PAID;
        fixture.pay(grant, AMOUNT);
        fixture.today = AFTER_END;
        return grant;
    }

    private Grant paidBut(String pending) {
        Grant grant = fixture.grant("S1", AMOUNT);
        fixture.today = PAID;
        fixture.pay(grant, Money.of(AMOUNT).minus(Money.of(pending)).toString());
        fixture.prepare(grant, pending, "finanzen");
        fixture.today = AFTER_END;
        return grant;
    }

    private Voucher used(Grant grant, String amount) {
        return fixture.voucher(grant, "D-" + ++vouchers, amount, "2027-02-01");
    }

    private ProofOfUse proven(Grant grant, ProofOfUse.Kind kind) {
        return fixture.proofs.submit(UseFixture.SPONSOR, grant.id(), new NewProofOfUse(kind, List.of(), true));
    }

    private RecoveryClaim audited(ProofOfUse proof, Voucher... accepted) {
        List<AuditFinding> findings = List.of(accepted).stream()
                .map(voucher -> new AuditFinding(voucher.id(), AuditFinding.Outcome.ACCEPTED, null, null))
                .toList();
        return fixture.audits
                .audit(UseFixture.AUDITOR, proof.id(), new NewAudit(NewAudit.FULL, null, findings, "geprüft"))
                .recovery();
    }

    Thing grant(GrantState state) {
        return in(state, paid());
    }

    /** With every cent accepted, so that nothing but its state keeps it open. */
    Thing accounted(GrantState state) {
        Grant grant = paid();
        Voucher voucher = used(grant, AMOUNT);
        audited(proven(grant, ProofOfUse.Kind.FINAL), voucher);
        return in(state, grant);
    }

    private Thing in(GrantState state, Grant grant) {
        try {
            database.byHand("update finance_grant set state = '" + state + "' where id = '" + grant.id() + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Thing(grant.id(), grant.application());
    }

    /** Like another one of the same number, day and payee, until it is confirmed. */
    Thing alike(String state) {
        Grant grant = paid();
        used(grant, "1.00");
        Voucher alike = fixture.voucher(grant, "D-" + vouchers, "2.00", "2027-02-01");
        if ("confirmed".equals(state)) {
            fixture.vouchers.confirm(
                    UseFixture.SPONSOR, alike.id(), new NewVoucherConfirmation("zwei Positionen, zwei Rechnungen"));
        }
        if ("audited".equals(state)) {
            in(GrantState.CLEARED, grant);
        }
        return new Thing("alone".equals(state) ? used(grant, "3.00").id() : alike.id(), grant.application());
    }

    Thing voucher() {
        Grant grant = paid();
        return new Thing(used(grant, AMOUNT).id(), grant.application());
    }

    /** Of a grant that is paid whole, or {@code pending}: but for a cent that the bank has not paid yet. */
    Thing proof(String state) {
        Grant grant = "pending".equals(state) ? paidBut("0.01") : paid();
        ProofOfUse proof = proven(grant, "INTERIM".equals(state) ? ProofOfUse.Kind.INTERIM : ProofOfUse.Kind.FINAL);
        if ("AUDITED".equals(state)) {
            audited(proof);
        }
        return new Thing(proof.id(), grant.application());
    }

    Thing claim(String state) {
        Grant grant = paid();
        RecoveryClaim claim = audited(proven(grant, ProofOfUse.Kind.FINAL));
        if ("SETTLED".equals(state)) {
            fixture.claims.pay(UseFixture.FINANCE, claim.id(), new NewRecoveryPayment(claim.total(), AFTER_END));
        }
        return new Thing(claim.id(), grant.application());
    }

    Thing call() {
        return new Thing(fixture.receive("1.00"), grant(GrantState.ACTIVE).application());
    }

    <T> T reported(Reported reported, Supplier<T> act) {
        fixture.reported = reported;
        try {
            return act.get();
        } finally {
            fixture.reported = Reported.EFFECTS;
        }
    }
}
