package de.stadtteilkapital.finance.core.proof;

import static de.stadtteilkapital.finance.core.proof.UseFixture.AUDITOR;
import static de.stadtteilkapital.finance.core.proof.UseFixture.SPONSOR;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.core.persistence.audit.MoneyAudit;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An audit that looked at some vouchers lets the others count as they are, and the witnesses know that. */
@OnBothDatabases
class SampleAuditTest {
    private final RoomDatabase database;
    private final UseFixture house;
    private final Audit audit;

    /** Of 1,000.00 paid the bills are 500.00, 300.00 and 200.00, of which the first is reduced by 100.00. */
    SampleAuditTest(Database kind) {
        database = RoomDatabase.on(kind);
        house = new UseFixture(database);
        Grant grant = house.grant("S1", "1000.00");
        house.receive("1000.00");
        house.today = LocalDate.of(2027, 2, 1);
        house.pay(grant, "1000.00");
        house.today = LocalDate.of(2027, 3, 1);
        Voucher first = house.voucher(grant, "1", "500.00", "2027-02-02");
        house.voucher(grant, "2", "300.00", "2027-02-03");
        house.voucher(grant, "3", "200.00", "2027-02-04");
        house.today = LocalDate.of(2027, 7, 1);
        ProofOfUse proof =
                house.proofs.submit(SPONSOR, grant.id(), new NewProofOfUse(ProofOfUse.Kind.FINAL, List.of(), true));
        AuditFinding reduced = new AuditFinding(first.id(), AuditFinding.Outcome.REDUCED, Money.of("400.00"), "privat");
        audit = house.audits.audit(
                AUDITOR,
                proof.id(),
                new NewAudit(NewAudit.SAMPLE, List.of(first.id()), List.of(reduced), "eine Stichprobe"));
    }

    /** Of this audit alone: other tests leave theirs. */
    private List<String> differences() {
        List<String> differences = new ArrayList<>();
        new MoneyAudit(database.transactions()).run(UseFixture.DISTRICT, finding -> {
            if (audit.id().equals(finding.row())) {
                differences.add(finding.what());
            }
        });
        return differences;
    }

    @Test
    void whatWasNotLookedAtCountsWhole() {
        assertThat(audit.acceptedAmount()).isEqualTo(Money.of("900.00"));
        assertThat(audit.unusedAmount()).isEqualTo(Money.of("100.00"));
        assertThat(differences()).isEmpty();
    }

    @Test
    void aBillWithoutFindingThatWasChangedIsFound() throws SQLException {
        database.falsified("update finance_voucher set amount = 1300.00 where amount = 300.00 and grant_id = '"
                + audit.grant() + "'");
        assertThat(differences())
                .containsExactly("what the audit accepts is not what its findings accept, and the vouchers without one"
                        + " (900.00 by the row, 1900.00 otherwise)");
    }
}
