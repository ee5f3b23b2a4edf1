package de.stadtteilkapital.finance.core.proof;

import static de.stadtteilkapital.finance.core.proof.UseFixture.AUDITOR;
import static de.stadtteilkapital.finance.core.proof.UseFixture.FINANCE;
import static de.stadtteilkapital.finance.core.proof.UseFixture.SPONSOR;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.NewRecoveryPayment;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What came after its day stays shown as late, whatever comes later; the tables are written by hand. */
@OnBothDatabases
class LateStaysTest {
    private final RoomDatabase database;

    LateStaysTest(Database kind) {
        database = RoomDatabase.on(kind);
    }

    /** Of 10,000.00 that were paid 1,000.00 are claimed with 15.80 of interest on 1 July 2027, payable until 2 August. */
    private static final class Claimed {
        final UseFixture house;
        final Audit audit;

        Claimed(RoomDatabase database) {
            house = new UseFixture(database);
            Grant grant = house.grant("S1", "10000.00");
            house.receive("7000.00");
            house.pay(grant, "6000.00");
            house.today = LocalDate.of(2027, 4, 1);
            house.receive("3000.00");
            house.pay(grant, "4000.00");
            Voucher voucher = house.voucher(grant, "1", "9000.00", "2027-04-01");
            house.today = LocalDate.of(2027, 7, 1);
            ProofOfUse proof =
                    house.proofs.submit(SPONSOR, grant.id(), new NewProofOfUse(ProofOfUse.Kind.FINAL, List.of(), true));
            audit = house.audits.audit(
                    AUDITOR,
                    proof.id(),
                    new NewAudit(
                            NewAudit.FULL,
                            null,
                            List.of(new AuditFinding(voucher.id(), AuditFinding.Outcome.ACCEPTED, null, null)),
                            "geprüft"));
        }

        String claim() {
            return audit.recovery().id();
        }

        /** Booked on its own day, or on the last day so far where it came to light later. */
        void pay(String payment) {
            String[] parts = payment.strip().split(" ");
            LocalDate day = LocalDate.parse(parts[0]);
            if (day.isAfter(house.today)) {
                house.today = day;
            }
            house.claims.pay(FINANCE, claim(), new NewRecoveryPayment(Money.of(parts[1]), day));
        }
    }

    @Test
    void aClaimSaysSoFromTheDayAfterItsTermAndForGood() {
        // payments in the order in which they are booked | the day on which it is asked | late
        String table = """
                                                          | 2027-08-02 | false
                                                          | 2027-08-03 | true
                2027-08-02 1015.80                        | 2027-09-01 | false
                2027-07-20 500.00;  2027-08-02 515.80     | 2028-01-10 | false
                2027-08-02 1000.00                        | 2027-08-02 | false
                2027-08-02 1000.00                        | 2027-08-03 | true
                2027-08-03 1015.80                        | 2027-08-03 | true
                2027-08-03 1015.80                        | 2028-01-10 | true
                2027-08-02 1015.79; 2027-08-03 0.01       | 2027-12-01 | true
                2027-08-03 0.01;    2027-08-02 1015.79    | 2027-12-01 | true
                2027-08-03 15.80;   2027-08-20 1000.00    | 2027-12-01 | true
                """;
        for (String line : table.lines().toList()) {
            String[] cells = line.split("\\|");
            Claimed one = new Claimed(database);
            if (!cells[0].isBlank()) {
                List.of(cells[0].split(";")).forEach(one::pay);
            }
            one.house.today = LocalDate.parse(cells[1].strip());
            assertThat(one.house.claims.claim(FINANCE, one.claim()).late())
                    .as(line)
                    .isEqualTo(Boolean.parseBoolean(cells[2].strip()));
        }
    }

    /** Charged is it by nobody: the claim is the unused amount alone. */
    @Test
    void whatWasSpentLateIsShownWhateverIsPaidBackLater() {
        Claimed claimed = new Claimed(database);
        List<Audit.LateUse> late = claimed.audit.lateUse();
        assertThat(late).extracting(Audit.LateUse::amount).containsExactly(Money.of("6000.00"));
        assertThat(claimed.audit.recovery().amount()).isEqualTo(Money.of("1000.00"));
        for (String payment : List.of("2027-08-02 15.80", "2027-08-20 1000.00")) {
            claimed.pay(payment);
            assertThat(claimed.house
                            .audits
                            .auditOf(AUDITOR, claimed.audit.proof())
                            .lateUse())
                    .as(payment)
                    .isEqualTo(late);
        }
    }

    /** Six weeks: what was paid on 4 January is to be used until 15 February, what was paid on 20 February until 3 April. */
    @Test
    void whatWasSpentLateStaysLateWhateverIsPaidOutOrSpentLater() {
        List<ExecutedPayment> payments =
                new ArrayList<>(List.of(AssessmentTest.payment("p1", "100.00", LocalDate.of(2027, 1, 4))));
        List<Voucher> vouchers =
                new ArrayList<>(List.of(AssessmentTest.voucher("v1", "90.00", LocalDate.of(2027, 2, 16))));
        String first = "p1 v1 90.00 2027-02-15 1";
        assertThat(late(payments, vouchers, "90.00")).containsExactly(first);
        payments.add(AssessmentTest.payment("p2", "50.00", LocalDate.of(2027, 2, 20)));
        assertThat(late(payments, vouchers, "90.00")).containsExactly(first);
        vouchers.add(AssessmentTest.voucher("v2", "30.00", LocalDate.of(2027, 4, 3)));
        assertThat(late(payments, vouchers, "120.00")).containsExactly(first, "p1 v2 10.00 2027-02-15 47");
        vouchers.add(AssessmentTest.voucher("v3", "30.00", LocalDate.of(2027, 4, 5)));
        assertThat(late(payments, vouchers, "150.00"))
                .containsExactly(first, "p1 v2 10.00 2027-02-15 47", "p2 v3 30.00 2027-04-03 2");
    }

    private static List<String> late(List<ExecutedPayment> payments, List<Voucher> vouchers, String accepted) {
        return new TimelyUseWindow(Period.ofWeeks(6))
                .late(payments, vouchers, Money.of(accepted)).stream()
                        .map(use -> use.payment() + " " + use.voucher() + " " + use.amount() + " " + use.usableUntil()
                                + " " + use.daysLate())
                        .toList();
    }
}
