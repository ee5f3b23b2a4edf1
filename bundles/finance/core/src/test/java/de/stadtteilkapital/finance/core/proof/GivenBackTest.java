package de.stadtteilkapital.finance.core.proof;

import static de.stadtteilkapital.finance.core.proof.UseFixture.AUDITOR;
import static de.stadtteilkapital.finance.core.proof.UseFixture.FINANCE;
import static de.stadtteilkapital.finance.core.proof.UseFixture.SPONSOR;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.InterestStep;
import de.stadtteilkapital.finance.api.MoneyPath;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.NewRecoveryPayment;
import de.stadtteilkapital.finance.api.NewRepayment;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.persistence.audit.MoneyAudit;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sponsor gives back before the audit is no part of a claim, bears no interest and is for projects again. */
@OnBothDatabases
class GivenBackTest {
    private static final LocalDate AFTER_END = LocalDate.of(2027, 7, 1);
    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    private static final LocalDate SECOND = LocalDate.of(2027, 4, 1);

    private final RoomDatabase database;
    private final UseFixture house;

    GivenBackTest(Database kind) {
        database = RoomDatabase.on(kind);
        house = new UseFixture(database);
    }

    /** 600.00 on 1 February and 400.00 on 1 April. */
    private Grant paid() {
        Grant grant = house.grant("S1", "1000.00");
        house.receive("1000.00");
        house.today = FIRST;
        house.pay(grant, "600.00");
        house.today = SECOND;
        house.pay(grant, "400.00");
        return grant;
    }

    private void giveBack(Grant grant, String amount, LocalDate day) {
        house.today = day;
        house.repayments.book(FINANCE, grant.id(), new NewRepayment(Money.of(amount), day, "nicht gebraucht"));
    }

    private Audit audited(Grant grant, Voucher voucher, LocalDate day) {
        house.today = day;
        ProofOfUse proof =
                house.proofs.submit(SPONSOR, grant.id(), new NewProofOfUse(ProofOfUse.Kind.FINAL, List.of(), true));
        AuditFinding finding = new AuditFinding(voucher.id(), AuditFinding.Outcome.ACCEPTED, null, null);
        return house.audits.audit(AUDITOR, proof.id(), new NewAudit(NewAudit.FULL, null, List.of(finding), "geprüft"));
    }

    private List<String> differences() {
        List<String> differences = new ArrayList<>();
        new MoneyAudit(database.transactions())
                .run(UseFixture.DISTRICT, finding -> differences.add(finding.table() + ": " + finding.what()));
        return differences;
    }

    /** The round ends on 31 December 2027 and has 80,000.00; worked out by hand. */
    @ParameterizedTest
    @CsvSource({
        // given back, on, spent, accepted, to be repaid, interest runs from, free budget, for the funder
        "400.00, 2027-05-03,  600.00,  600.00,   0.00,           , 79400.00,   0.00",
        "100.00, 2027-05-03,  600.00,  600.00, 300.00, 2027-04-01, 79400.00,   0.00",
        "400.00, 2027-05-03,  500.00,  500.00, 100.00, 2027-02-01, 79500.00,   0.00",
        "300.00, 2027-07-01,  500.00,  500.00, 200.00, 2027-02-01, 79500.00,   0.00",
        "  0.01, 2027-05-03, 1000.00,  999.99,   0.00,           , 79000.01,   0.00",
        "400.00, 2028-01-03,  600.00,  600.00,   0.00,           , 79000.00, 400.00",
    })
    void onlyTheRestIsClaimed(
            String back,
            LocalDate day,
            String spent,
            String accepted,
            String claimed,
            LocalDate from,
            String free,
            String funder) {
        Grant grant = paid();
        Voucher voucher = house.voucher(grant, "1", spent, "2027-04-01");
        giveBack(grant, back, day);
        Audit audit = audited(grant, voucher, day.isBefore(AFTER_END) ? AFTER_END : day);
        RecoveryClaim claim = audit.recovery();

        assertThat(audit.acceptedAmount()).isEqualTo(Money.of(accepted));
        assertThat(audit.unusedAmount()).isEqualTo(Money.of(claimed));
        if (from == null) {
            assertThat(claim).isNull();
        } else {
            assertThat(claim.amount()).isEqualTo(Money.of(claimed));
            assertThat(claim.calculation().stream().map(InterestStep::from).min(LocalDate::compareTo))
                    .contains(from);
            house.claims.pay(FINANCE, claim.id(), new NewRecoveryPayment(claim.total(), house.today));
        }
        house.use.close(FINANCE, grant.id());
        assertThat(house.balance(AccountKind.BUDGET, grant)).isEqualTo(Money.of(free));
        assertThat(house.balance(AccountKind.FORWARD_DUE, grant)).isEqualTo(Money.of(funder));
        assertThat(house.balance(AccountKind.DISBURSED, grant)).isEqualTo(Money.ZERO);
        assertThat(differences()).noneMatch(difference -> difference.contains("repayment"));
    }

    /** 600.00 on 1 February, 400.00 back on 1 March, and 400.00 on 1 April; 400.00 are spent: unused is what was paid last. */
    @Test
    void whatCameBackInMarchIsNoMoneyOfApril() {
        Grant grant = house.grant("S1", "1000.00");
        house.receive("1000.00");
        house.today = FIRST;
        house.pay(grant, "600.00");
        giveBack(grant, "400.00", LocalDate.of(2027, 3, 1));
        house.today = SECOND;
        house.pay(grant, "400.00");

        house.today = AFTER_END;
        RecoveryClaim claim = audited(grant, house.voucher(grant, "1", "400.00", "2027-04-20"), AFTER_END)
                .recovery();

        assertThat(claim.amount()).isEqualTo(Money.of("200.00"));
        assertThat(claim.calculation().stream().map(InterestStep::from).min(LocalDate::compareTo))
                .contains(SECOND);
    }

    /** A grant that lives on what it gave back itself, with all of it spent: each euro goes on once. */
    @ParameterizedTest
    @CsvSource({"600.00", "599.00", "0.01"})
    void aLaterInstalmentIsPaidFromWhatCameBack(String spent) {
        Grant grant = house.grant("S1", "1000.00");
        house.receive("600.00");
        house.today = FIRST;
        house.pay(grant, "600.00");
        giveBack(grant, "400.00", FIRST);
        house.today = FIRST;
        house.pay(grant, "400.00");
        Voucher voucher = house.voucher(grant, "1", spent, FIRST.toString());
        if (!"0.01".equals(spent)) {
            audited(grant, voucher, AFTER_END);
        }

        MoneyPath path = house.paths.ofGrant(AUDITOR, grant.id());

        assertThat(path.links().stream()
                        .filter(link -> link.to().equals(voucher.id()))
                        .map(MoneyPath.Link::amount)
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.of(spent));
        assertThat(path.steps())
                .filteredOn(step -> step.kind() == MoneyPath.Kind.REPAYMENT)
                .singleElement()
                .satisfies(step -> assertThat(step.share()).isEqualTo(Money.of("400.00")));
    }

    @Test
    void itsPathGoesOnToTheNextGrant() {
        Grant grant = paid();
        giveBack(grant, "400.00", LocalDate.of(2027, 5, 3));
        Grant next = house.grant("S2", "400.00");
        house.pay(next, "400.00");
        MoneyPath path = house.paths.ofGrant(AUDITOR, next.id());
        assertThat(path.steps())
                .filteredOn(step -> step.kind() == MoneyPath.Kind.REPAYMENT)
                .singleElement()
                .satisfies(step -> assertThat(step.share()).isEqualTo(Money.of("400.00")));
    }
}
