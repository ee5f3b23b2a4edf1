package de.stadtteilkapital.finance.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.AuditFinding.Outcome;
import de.stadtteilkapital.finance.api.Overspend;
import de.stadtteilkapital.finance.api.ProjectIncome;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What audits come to, and what of it was paid last or spent late. */
class AssessmentTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    static Voucher voucher(String id, String amount, LocalDate paidOn) {
        return new Voucher(id, "g", paidOn, paidOn, "payee", "reason", "FEES", Money.of(amount), "n-" + id, null);
    }

    static ExecutedPayment payment(String id, String amount, LocalDate day) {
        return new ExecutedPayment(id, Money.of(amount), day, "finanzen", "freigabe");
    }

    /** Worked by hand; the last three lines are the rule's own example: a plan of 1,000.00. */
    @ParameterizedTest
    @CsvSource({
        "all used,                     1000.00, 1000.00,    0.00, NOT_RECOGNISED, 1000.00,    0.00",
        "more spent than paid,         1000.00, 1500.00,    0.00, NOT_RECOGNISED, 1000.00,    0.00",
        "less spent,                   1000.00,  800.00,    0.00, NOT_RECOGNISED,  800.00,  200.00",
        "a voucher reduced,            1000.00,  600.00,    0.00, NOT_RECOGNISED,  600.00,  400.00",
        "income covers first,          1000.00, 1000.00,  250.00, NOT_RECOGNISED,  750.00,  250.00",
        "income and less spent,        1000.00,  900.00,  250.00, NOT_RECOGNISED,  650.00,  350.00",
        "income beyond costs,          1000.00,  300.00,  400.00, NOT_RECOGNISED,    0.00, 1000.00",
        "nothing accepted,             1000.00,    0.00,    0.00, NOT_RECOGNISED,    0.00, 1000.00",
        "nothing paid,                    0.00,  500.00,    0.00, NOT_RECOGNISED,    0.00,    0.00",
        "a part paid,                   600.00, 1000.00,    0.00, NOT_RECOGNISED,  600.00,    0.00",
        "income and what is over,      1000.00, 1200.00,  200.00, NOT_RECOGNISED,  800.00,  200.00",
        "set off against what is over, 1000.00, 1200.00,  200.00, AGAINST_INCOME, 1000.00,    0.00",
        "more income than is over,     1000.00, 1200.00,  500.00, AGAINST_INCOME,  700.00,  300.00",
        "twice the plan,               1000.00, 2000.00, 1000.00, NOT_RECOGNISED,    0.00, 1000.00",
        "twice the plan set off,       1000.00, 2000.00, 1000.00, AGAINST_INCOME, 1000.00,    0.00",
        "within the plan set off,      1000.00, 1000.00, 1000.00, AGAINST_INCOME,    0.00, 1000.00",
    })
    void acceptedAndUnused(
            String what,
            String paid,
            String counted,
            String income,
            Overspend overspend,
            String accepted,
            String unused) {
        Voucher voucher =
                voucher("v", "9999.00", DAY).with(new AuditFinding("v", Outcome.REDUCED, Money.of(counted), "zu hoch"));
        List<ProjectIncome> incomes = Money.of(income).isZero() ? List.of() : List.of(income(DAY, income));

        Assessment assessment =
                Assessment.of(Money.of(paid), Money.of("1000.00"), overspend, List.of(voucher), incomes);

        assertThat(assessment.accepted()).as(what).isEqualTo(Money.of(accepted));
        assertThat(assessment.unused()).as(what).isEqualTo(Money.of(unused));
    }

    private static ProjectIncome income(LocalDate day, String amount) {
        return new ProjectIncome(day, "Gäste", "Eintritt", Money.of(amount));
    }

    /** Income by proof, in order: what counts in the last one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                       | 100.00         | 100.00",
                "40.00                   | -              | 40.00",
                "40.00                   | 40.00          | 40.00",
                "40.00                   | 40.00 60.00    | 40.00 60.00",
                "40.00                   | 60.00          | 40.00 60.00",
                "40.00 40.00             | 40.00          | 40.00 40.00",
                "40.00 / 40.00 25.00     | 10.00          | 40.00 25.00 10.00",
            })
    void incomeOfInterimProofsCounts(String earlier, String named, String counted) {
        List<List<ProjectIncome>> proofs = earlier == null
                ? List.of()
                : Stream.of(earlier.split(" / ")).map(AssessmentTest::incomes).toList();
        assertThat(IncomeSoFar.of(proofs, incomes(named)))
                .extracting(income -> income.amount().toString())
                .containsExactly(counted.split(" "));
    }

    private static List<ProjectIncome> incomes(String amounts) {
        return amounts == null
                ? List.of()
                : Stream.of(amounts.split(" "))
                        .map(amount -> income(DAY, amount))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0.01, 0.01, -, -",
                "300.00, 300.00, -, -",
                "300.01, 300.00, 0.01, -",
                "600.00, 300.00, 200.00, 100.00"
            })
    void whatWasPaidLastCountsAsUnusedFirst(String unused, String third, String second, String first) {
        List<ExecutedPayment> payments = List.of(
                payment("1", "100.00", DAY),
                payment("2", "200.00", DAY.plusDays(1)),
                payment("3", "300.00", DAY.plusDays(2)));

        List<UnusedPart> expected = new ArrayList<>();
        expected.add(new UnusedPart("3", Money.of(third), DAY.plusDays(2)));
        if (second != null) {
            expected.add(new UnusedPart("2", Money.of(second), DAY.plusDays(1)));
        }
        if (first != null) {
            expected.add(new UnusedPart("1", Money.of(first), DAY));
        }
        assertThat(UnusedPart.lastPaidFirst(Money.of(unused), payments)).isEqualTo(expected);
    }

    @Test
    void lateUseIsWhatWasSpentAfterTheWindowOfItsOwnPayment() {
        List<ExecutedPayment> payments = List.of(
                payment("p1", "100.00", LocalDate.of(2027, 1, 4)), payment("p2", "100.00", LocalDate.of(2027, 3, 1)));
        List<Voucher> vouchers = List.of(
                voucher("v3", "80.00", LocalDate.of(2027, 4, 13)),
                voucher("v1", "60.00", LocalDate.of(2027, 2, 15)),
                voucher("v2", "60.00", LocalDate.of(2027, 2, 16)));

        var late = new TimelyUseWindow(Period.ofWeeks(6)).late(payments, vouchers, Money.of("200.00"));

        assertThat(late)
                .extracting(l ->
                        l.payment() + " " + l.voucher() + " " + l.amount() + " " + l.usableUntil() + " " + l.daysLate())
                .containsExactly("p1 v2 40.00 2027-02-15 1", "p2 v3 80.00 2027-04-12 1");
    }

    @Test
    void vouchersThatIncomeCoversAreNotLate() {
        List<ExecutedPayment> payments = List.of(payment("p1", "100.00", LocalDate.of(2027, 1, 4)));
        List<Voucher> vouchers =
                List.of(voucher("v1", "70.00", DAY.minusMonths(1)), voucher("v2", "30.00", DAY.plusMonths(3)));

        assertThat(new TimelyUseWindow(Period.ofWeeks(6)).late(payments, vouchers, Money.of("70.00")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "INTEREST_FIRST,  10.00,  5.00, 100.00,  5.00,   5.00",
        "INTEREST_FIRST,   4.00,  5.00, 100.00,  4.00,   0.00",
        "INTEREST_FIRST, 105.00,  5.00, 100.00,  5.00, 100.00",
        "INTEREST_FIRST,  10.00,  0.00, 100.00,  0.00,  10.00",
        "PRINCIPAL_FIRST, 10.00,  5.00, 100.00,  0.00,  10.00",
        "PRINCIPAL_FIRST,103.00,  5.00, 100.00,  3.00, 100.00",
    })
    void aPaymentFallsApart(
            RecoveryOrder order,
            String amount,
            String openInterest,
            String openPrincipal,
            String interest,
            String principal) {
        RecoveryOrder.Split split = order.split(Money.of(amount), Money.of(openInterest), Money.of(openPrincipal));

        assertThat(split).isEqualTo(new RecoveryOrder.Split(Money.of(interest), Money.of(principal)));
    }
}
