package de.stadtteilkapital.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {
    private static final Text HEADING = new Text("Betrag", "Amount");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250,50 | 1250.50",
                "1250,5 | 1250.50",
                "1250 | 1250.00",
                "1.250 | 1250.00",
                "9.500,00 € | 9500.00",
                "9500.00 | 9500.00",
                "0,99 EUR | 0.99",
                "1\u00A0250,00 | 1250.00",
                "12.345.678,90 | 12345678.90"
            })
    void readsAmountsAsGermansWriteThem(String typed, String wire) {
        Typed read = Typed.of(typed, Money.class, HEADING);
        assertThat(read.wrong()).isNull();
        assertThat(read.text()).isEqualTo(wire);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"abc", "1,250.00", "-5", "1.25,00", "1,234", "1e3", "12.34.56"})
    void saysHowAnAmountIsWritten(String typed) {
        assertThat(Typed.of(typed, Money.class, HEADING).wrong().german())
                .isEqualTo("Bitte schreiben Sie unter „Betrag“ einen Betrag in Euro, zum Beispiel 1.250,00.");
    }

    @ParameterizedTest
    @CsvSource({
        "1.3.2027, 2027-03-01",
        "31.12.2026, 2026-12-31",
        "2027-02-28, 2027-02-28",
        "29.2.2028, 2028-02-29",
        "1.3.27, 2027-03-01"
    })
    void readsDays(String typed, String wire) {
        Typed read = Typed.of(typed, LocalDate.class, HEADING);
        assertThat(read.wrong()).isNull();
        assertThat(read.text()).isEqualTo(wire);
    }

    @ParameterizedTest
    @CsvSource({"31.2.2027", "29.2.2027", "2027-13-01", "morgen", "1.3.7", "29.2.27"})
    void refusesADayThatDoesNotExist(String typed) {
        assertThat(Typed.of(typed, LocalDate.class, HEADING).wrong()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"20, 20", "1.000, 1000", "007, 7"})
    void readsNumbers(String typed, long number) {
        assertThat(Typed.of(typed, Integer.class, HEADING).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0,20 | 0.20", "0.25 | 0.25", "1.250,5 | 1250.5", "-1,27 | -1.27", "5 | 5"})
    void readsDecimals(String typed, String wire) {
        Typed read = Typed.of(typed, BigDecimal.class, HEADING);
        assertThat(read.wrong()).isNull();
        assertThat(read.number()).isEqualTo(new BigDecimal(wire));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"abc", "1,250.00", "0,", "20 %", "1e3"})
    void saysHowADecimalIsWritten(String typed) {
        assertThat(Typed.of(typed, BigDecimal.class, HEADING).wrong().german())
                .isEqualTo("Bitte schreiben Sie unter „Betrag“ eine Zahl, zum Beispiel 0,25.");
    }

    @Test
    void writesWhatItReads() {
        assertThat(Typed.german(new BigDecimal("0.20"))).isEqualTo("0,20");
        assertThat(Typed.german(Money.of("1250.50"))).isEqualTo("1.250,50");
        assertThat(Typed.german(LocalDate.of(2027, 3, 1))).isEqualTo("01.03.2027");
    }
}
