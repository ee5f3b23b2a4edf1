package de.stadtteilkapital.finance.core.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.NewVoucher;
import de.stadtteilkapital.finance.api.NewVoucherConfirmation;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.api.VoucherWarning;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vouchers that agree with another one in all but one of payee, number, date and amount, and such paid in advance. */
@OnBothDatabases
class VouchersAlikeTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    private final UseFixture house;
    private final Grant grant;

    /** Keeps vouchers of other tests apart. */
    private final String tag = Ids.next() + "x";

    VouchersAlikeTest(Database kind) {
        house = new UseFixture(RoomDatabase.on(kind));
        house.receive("1000.00");
        grant = house.grant("S1", "500.00");
        house.today = DAY;
        house.pay(grant, "500.00");
        house.today = LocalDate.of(2027, 7, 1);
        enter(grant, house.payee + " Nord", "4-2", "2027-02-01", "20.00");
    }

    private Voucher enter(Grant to, String payee, String number, String day, String amount) {
        return house.vouchers.enter(
                UseFixture.SPONSOR,
                to.id(),
                new NewVoucher(LocalDate.parse(day), DAY, payee, "Flyer", "MATERIAL", Money.of(amount), tag + number));
    }

    /** The one before: {@code … Nord}, 4-2, 1 February, 20.00. */
    @ParameterizedTest
    @CsvSource({
        "Nord, 4-2,   2027-02-01, 20.01, true",
        "Nord, 04-2,  2027-01-31, 20.00, true",
        "Nord GmbH, 4-2, 2027-02-01, 20.00, true",
        "Nord, 42,    2027-02-01, 20.00, true",
        "Nord, 4/2,   2027-02-01, 20.00, true",
        // tickets and fees of one day
        "Nord, 4-3,   2027-02-01, 20.00, false",
        "Nord, 4-3,   2027-01-31, 20.00, false",
        "Nord, 4-2,   2027-01-31, 20.01, false",
        "Süd,  4-2,   2027-01-31, 20.00, false",
        "Süd,  4-2,   2027-02-01, 20.01, false",
        "Süd,  4-2,   2027-02-01, 20.00, false",
        "Süd,  4-3,   2027-02-01, 20.00, false",
        "Süd,  42,    2027-02-01, 20.00, false",
        "Nord, 42,    2027-01-31, 20.00, false",
    })
    void aNumberAndTwoMoreAreAlike(String payee, String number, String day, String amount, boolean alike) {
        Grant other = house.grant("S1", "100.00");
        Voucher entered = enter(other, house.payee + " " + payee, number, day, amount);
        assertThat(rules(entered).contains("finance.voucherAlike")).isEqualTo(alike);
    }

    @Test
    void whatIsAlikeWaitsForItsReason() {
        Voucher alike = enter(grant, house.payee + " Nord", "4-2", "2027-02-01", "20.01");
        ProofOfUse proof = house.proofs.submit(
                UseFixture.SPONSOR, grant.id(), new NewProofOfUse(ProofOfUse.Kind.FINAL, List.of(), true));
        NewAudit audit = new NewAudit(NewAudit.FULL, null, accepted(), "geprüft");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> house.audits.audit(UseFixture.AUDITOR, proof.id(), audit))
                .matches(refusal -> refusal.kind() == Refusal.Kind.RULE);

        Voucher confirmed = house.vouchers.confirm(
                UseFixture.SPONSOR, alike.id(), new NewVoucherConfirmation("zwei Rechnungen mit einer Nummer"));

        assertThat(confirmed.confirmation()).satisfies(confirmation -> {
            assertThat(confirmation.reason()).isEqualTo("zwei Rechnungen mit einer Nummer");
            assertThat(confirmation.confirmedOn()).isEqualTo(house.today);
        });
        assertThat(house.audits.audit(UseFixture.AUDITOR, proof.id(), audit).acceptedAmount())
                .isEqualTo(Money.of("40.01"));
    }

    /** A sponsor who says nothing holds nothing up. */
    @Test
    void whatNobodyConfirmsCanBeRejected() {
        Voucher alike = enter(grant, house.payee + " Nord", "4-2", "2027-02-01", "20.01");
        ProofOfUse proof = house.proofs.submit(
                UseFixture.SPONSOR, grant.id(), new NewProofOfUse(ProofOfUse.Kind.FINAL, List.of(), true));
        List<AuditFinding> findings = accepted().stream()
                .map(finding -> finding.voucher().equals(alike.id())
                        ? new AuditFinding(alike.id(), AuditFinding.Outcome.REJECTED, null, "ähnlich")
                        : finding)
                .toList();
        NewAudit audit = new NewAudit(NewAudit.FULL, null, findings, "geprüft");
        assertThat(house.audits.audit(UseFixture.AUDITOR, proof.id(), audit).acceptedAmount())
                .isEqualTo(Money.of("20.00"));
    }

    private List<AuditFinding> accepted() {
        return Stream.of(house.vouchers.vouchers(UseFixture.SPONSOR, grant.id(), PageRequest.of(Map.of())))
                .flatMap(page -> page.items().stream())
                .map(voucher -> new AuditFinding(voucher.id(), AuditFinding.Outcome.ACCEPTED, null, null))
                .toList();
    }

    /** Paid on 1 February. */
    @ParameterizedTest
    @CsvSource({"2027-02-01, false", "2027-01-31, false", "2027-02-02, true"})
    void whatIsPaidBeforeItsDateIsTold(String day, boolean told) {
        Voucher entered = enter(grant, house.payee + " West", "7", day, "5.00");
        assertThat(rules(entered).contains("finance.voucherPrepaid")).isEqualTo(told);
    }

    private static List<String> rules(Voucher voucher) {
        return voucher.warnings().stream().map(VoucherWarning::rule).toList();
    }
}
