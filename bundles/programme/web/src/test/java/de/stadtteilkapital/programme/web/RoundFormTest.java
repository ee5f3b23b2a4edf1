package de.stadtteilkapital.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.web.Entered;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People name the share of the coordination in per cent, the room knows it as a part of one. */
class RoundFormTest {
    private static String sent(String typed) {
        Entered entered = new Entered("/", Map.of("coordinationShare", List.of(typed)), "key", null, false);
        return RoundForm.written(entered, "hamm-norden").one("coordinationShare");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"20; 0,2", "20 %; 0,2", "20%; 0,2", "12,5; 0,125", "0; 0", "150; 1,5", "viel; viel", "-5; -0,05"})
    void whatIsTypedIsPerCent(String typed, String share) {
        assertThat(sent(typed)).isEqualTo(share);
    }

    @Test
    void whatIsKeptIsShownInPerCent() {
        assertThat(RoundForm.percent(new BigDecimal("0.2"))).hasToString("20");
        assertThat(RoundForm.percent(new BigDecimal("0.125"))).hasToString("12.5");
        assertThat(RoundForm.percent(BigDecimal.ZERO)).hasToString("0");
    }
}
