package de.stadtteilkapital.finance.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.NewVoucher;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vouchers of a grant from 1 January to 30 June 2027, whose last bills may be dated and paid until 28 July. */
class VoucherRuleTest {
    private static final Map<String, Text> CALLED = Map.of(
            "FEES", new Text("Honorare", "Fees"),
            "MATERIAL", new Text("Sachmittel", "Material"),
            "TRAVEL", new Text("Fahrtkosten", "Travel"));
    private static final VoucherRule.Frame FRAME = on(LocalDate.of(2027, 4, 15));

    private static VoucherRule.Frame on(LocalDate today) {
        return new VoucherRule.Frame(
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 6, 30),
                LocalDate.of(2027, 7, 28),
                Set.of("FEES", "MATERIAL"),
                today,
                () -> CALLED);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "plain,                   2027-02-01, 2027-02-03, FEES,      -",
                "first and this day,      2027-01-01, 2027-04-15, MATERIAL,  -",
                "the day before,          2026-12-31, 2027-01-02, FEES,      /date",
                "paid long after the end, 2027-04-01, 2027-07-29, FEES,      /paidOn /paidOn",
                "paid tomorrow,           2027-04-15, 2027-04-16, FEES,      /paidOn",
                "dated tomorrow,          2027-04-16, 2027-04-15, FEES,      /date",
                "line not in the plan,    2027-02-01, 2027-02-03, TRAVEL,    /line",
                "everything at once,      2026-12-31, 2027-05-01, TRAVEL,    /line /date /paidOn",
            })
    void objections(String what, LocalDate date, LocalDate paidOn, String line, String pointers) {
        NewVoucher voucher = new NewVoucher(date, paidOn, "Holz & Söhne", "Bretter", line, Money.of("12.50"), "R-1");

        List<String> found = VoucherRule.objections(voucher, FRAME).stream()
                .map(Objection::pointer)
                .toList();

        assertThat(String.join(" ", found)).as(what).isEqualTo(pointers == null ? "" : pointers);
    }

    /** Entered on 1 September: when it was dated, paid and caused, and what is objected to. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "paid after the end,                 2027-06-30, 2027-07-28, -,          -",
                "a last bill that says its cause,    2027-07-05, 2027-07-20, 2027-06-28, -",
                "on the last day in every way,       2027-07-28, 2027-07-28, 2027-06-30, -",
                "a last bill that doesn't,           2027-07-05, 2027-07-20, -,          /causedOn",
                "caused after the end,               2027-07-05, 2027-07-20, 2027-07-01, /causedOn",
                "caused before the beginning,        2027-02-01, 2027-02-03, 2026-12-31, /causedOn",
                "dated too late,                     2027-07-29, 2027-07-29, 2027-06-30, /date /paidOn",
                "paid too late,                      2027-07-28, 2027-07-29, 2027-06-30, /paidOn",
                "inside and says its cause,          2027-03-05, 2027-03-05, 2027-03-01, -",
            })
    void lastBills(String what, LocalDate date, LocalDate paidOn, LocalDate causedOn, String pointers) {
        NewVoucher voucher =
                new NewVoucher(date, paidOn, "Holz & Söhne", "Bretter", "FEES", Money.of("12.50"), "R-1", causedOn);

        List<String> found = VoucherRule.objections(voucher, on(LocalDate.of(2027, 9, 1))).stream()
                .map(Objection::pointer)
                .toList();

        assertThat(String.join(" ", found)).as(what).isEqualTo(pointers == null ? "" : pointers);
    }

    @Test
    void linesAreCalledByTheirNames() {
        LocalDate day = LocalDate.of(2027, 2, 1);
        NewVoucher voucher = new NewVoucher(day, day, "Bahn", "Fahrt", "TRAVEL", Money.of("12.50"), "R-2");

        assertThat(VoucherRule.objections(voucher, FRAME).get(0).message())
                .isEqualTo(new Text(
                        "„Fahrtkosten“ ist kein Einzelansatz des Finanzierungsplans; möglich sind: Honorare, Sachmittel.",
                        "“Travel” is not a line of the financing plan; possible are: Fees, Material."));
    }
}
