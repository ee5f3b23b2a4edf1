package de.stadtteilkapital.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.FileNumber;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"9500.00|9.500,00~€", "0.50|0,50~€", "80000.00|80.000,00~€", "1234567.89|1.234.567,89~€"})
    void money(String amount, String printed) {
        assertThat(German.print(Money.of(amount), BERLIN)).contains(printed.replace('~', '\u00a0'));
    }

    @Test
    void negativeMoneyBearsAMinusSign() {
        assertThat(German.print(Money.ZERO.minus(Money.of("12.30")), BERLIN)).contains("\u221212,30\u00a0€");
    }

    @Test
    void datesAndTimes() {
        assertThat(German.print(LocalDate.of(2026, 11, 3), BERLIN)).contains("3.\u00a0November 2026");
        assertThat(German.print(LocalTime.of(8, 5), BERLIN)).contains("08:05\u00a0Uhr");
        assertThat(German.print(Instant.parse("2026-11-23T17:30:00Z"), BERLIN))
                .contains("23.\u00a0November 2026, 18:30\u00a0Uhr");
        assertThat(German.shortDate(LocalDate.of(2026, 3, 1))).isEqualTo("01.03.2026");
    }

    @Test
    void whatThePlatformSpeaks() {
        assertThat(German.print(new Text("Auflage", "Condition"), BERLIN)).contains("Auflage");
        assertThat(German.print(new FileNumber("HN", 2026, 1), BERLIN)).contains("HN-2026-0001");
        assertThat(German.print(new StringBuilder("else"), BERLIN)).isEmpty();
    }

    @Test
    void numbers() {
        assertThat(German.number(2026)).isEqualTo("2026");
        assertThat(German.number(12_345L)).isEqualTo("12.345");
        assertThat(German.number(new BigDecimal("8.320"))).isEqualTo("8,320");
        assertThat(German.number(new BigDecimal("1234.50"))).isEqualTo("1.234,50");
        assertThat(German.number(BigInteger.TEN)).isEqualTo("10");
    }
}
