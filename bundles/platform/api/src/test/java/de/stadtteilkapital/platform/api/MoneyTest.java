package de.stadtteilkapital.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @ValueSource(strings = {"9500.00", "9500.0", "9500"})
    void amountsHaveTwoPlaces(String written) {
        assertThat(Money.of(written)).hasToString("9500.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9500.001", "9,500.00", "9.500,00", "-1.00", "1e3", "", " 1", "+1", "0x1", "١", "1000000000.00"})
    void whatIsNotAnAmountIsRefused(String written) {
        assertThatThrownBy(() -> Money.of(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void halfACentRoundsUp() {
        assertThat(Money.rounded(new BigDecimal("81.225"))).hasToString("81.23");
    }

    @Test
    void sumsAreExact() {
        assertThat(Money.sum(Stream.generate(() -> Money.of("0.10")).limit(3))).isEqualTo(Money.of("0.30"));
    }
}
