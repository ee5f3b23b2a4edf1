package de.stadtteilkapital.platform.api;

import static de.stadtteilkapital.platform.api.Wording.ENGLISH;
import static de.stadtteilkapital.platform.api.Wording.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"9500.00|9.500,00~€", "0.50|0,50~€", "80000.00|80.000,00~€", "1234567.89|1.234.567,89~€"})
    void money(String amount, String printed) {
        assertThat(GERMAN.of(Money.of(amount), BERLIN)).contains(printed.replace('~', '\u00a0'));
    }

    @Test
    void negativeMoneyBearsAMinusSign() {
        assertThat(GERMAN.of(Money.ZERO.minus(Money.of("12.30")), BERLIN)).contains("\u221212,30\u00a0€");
    }

    @Test
    void datesAndTimes() {
        assertThat(GERMAN.of(LocalDate.of(2026, 11, 3), BERLIN)).contains("3.\u00a0November 2026");
        assertThat(GERMAN.of(LocalTime.of(8, 5), BERLIN)).contains("08:05\u00a0Uhr");
        assertThat(GERMAN.of(Instant.parse("2026-11-23T17:30:00Z"), BERLIN))
                .contains("23.\u00a0November 2026, 18:30\u00a0Uhr");
        assertThat(GERMAN.shortDay(LocalDate.of(2026, 3, 1))).isEqualTo("01.03.2026");
    }

    @Test
    void whatThePlatformSpeaks() {
        assertThat(GERMAN.of(new Text("Auflage", "Condition"), BERLIN)).contains("Auflage");
        assertThat(GERMAN.of(new FileNumber("HN", 2026, 1), BERLIN)).contains("HN-2026-0001");
        assertThat(GERMAN.of(new StringBuilder("else"), BERLIN)).isEmpty();
    }

    @Test
    void numbers() {
        assertThat(GERMAN.number(2026)).isEqualTo("2026");
        assertThat(GERMAN.number(12_345L)).isEqualTo("12.345");
        assertThat(GERMAN.number(new BigDecimal("8.320"))).isEqualTo("8,320");
        assertThat(GERMAN.number(new BigDecimal("1234.50"))).isEqualTo("1.234,50");
        assertThat(GERMAN.number(BigInteger.TEN)).isEqualTo("10");
    }

    enum Colour implements Labelled {
        RED;

        @Override
        public Text label() {
            return new Text("rot", "red");
        }
    }

    @Test
    void whatHasALabelIsCalledByIt() {
        assertThat(GERMAN.of(Colour.RED, BERLIN)).contains("rot");
        assertThat(ENGLISH.of(Colour.RED, BERLIN)).contains("red");
    }

    @Test
    void inEnglishTheSameReadsAsEnglishPeopleWriteIt() {
        assertThat(ENGLISH.of(Money.of("9500.00"), BERLIN)).contains("€9,500.00");
        assertThat(ENGLISH.of(LocalDate.of(2026, 11, 3), BERLIN)).contains("3\u00a0November 2026");
        assertThat(ENGLISH.of(LocalTime.of(8, 5), BERLIN)).contains("08:05");
        assertThat(ENGLISH.number(new BigDecimal("1234.50"))).isEqualTo("1,234.50");
    }
}
