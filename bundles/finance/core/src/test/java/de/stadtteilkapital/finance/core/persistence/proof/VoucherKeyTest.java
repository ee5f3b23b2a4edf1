package de.stadtteilkapital.finance.core.persistence.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.NewVoucher;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are one voucher. */
class VoucherKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Holz & Söhne GmbH, RE 2027/001, holz&soehne  gmbh, re2027/1,    true",
        "Holz & Söhne GmbH, RE 2027/001, Holz & Söhne GmbH, RE-2027-001, false",
        "Café Müller,       17,          CAFE MUELLER,      17,          true",
        "Straße 1,          A1,          Strasse 1,         a 1,         true",
        "Druckerei Nord,    0042,        Druckerei Nord,    42,          true",
        "Druckerei Nord,    1-12,        Druckerei Nord,    11-2,        false",
        "Druckerei Nord,    1-012,       Druckerei Nord,    1–12,        true",
        "Druckerei Nord,    100,         Druckerei Nord,    1,           false",
        "Druckerei Nord,    A100,        Druckerei Nord,    A1,          false",
        "Druckerei Nord,    000,         Druckerei Nord,    0,           true",
        "Holz & Söhne GmbH, 1,           Holz & Söhne,      1,           false",
        "---,               1,           +++,               1,           false",
    })
    void twoEntriesOfOneVoucherAgree(String payee, String number, String otherPayee, String otherNumber, boolean same) {
        assertThat(key(payee, number).equals(key(otherPayee, otherNumber))).isEqualTo(same);
    }

    private static VoucherKey key(String payee, String number) {
        LocalDate day = LocalDate.of(2027, 2, 1);
        return VoucherKey.of(new NewVoucher(day, day, payee, "x", "FEES", Money.of("1.00"), number));
    }
}
