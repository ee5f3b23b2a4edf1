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

/** Vouchers of a grant from 1 January to 30 June 2027, entered on 15 April. */
class VoucherRuleTest {
    private static final Map<String, Text> CALLED = Map.of(
            "FEES", new Text("Honorare", "Fees"),
            "MATERIAL", new Text("Sachmittel", "Material"),
            "TRAVEL", new Text("Fahrtkosten", "Travel"));
    private static final VoucherRule.Frame FRAME = new VoucherRule.Frame(
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 6, 30),
            Set.of("FEES", "MATERIAL"),
            LocalDate.of(2027, 4, 15),
            () -> CALLED);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "plain,                   2027-02-01, 2027-02-03, FEES,      -",
                "first and this day,      2027-01-01, 2027-04-15, MATERIAL,  -",
                "the day before,          2026-12-31, 2027-01-02, FEES,      /date",
                "paid after the end,      2027-04-01, 2027-07-01, FEES,      /paidOn /paidOn",
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
