package de.stadtteilkapital.platform.acts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    record Share(BigDecimal part) {}

    private static Share read(String written) throws JsonProcessingException {
        return Json.in(Locale.GERMAN).readValue("{\"part\":" + written.replace('\'', '"') + "}", Share.class);
    }

    @ParameterizedTest
    @CsvSource({"0.20, 0.20", "-0.88, -0.88", "1E+2, 100", "1E-7, 0.0000001"})
    void aDecimalIsToldAsTextWithoutAnExponent(String value, String told) throws JsonProcessingException {
        BigDecimal part = new BigDecimal(value);
        assertThat(Json.in(Locale.ENGLISH).writeValueAsString(new Share(part)))
                .isEqualTo("{\"part\":\"" + told + "\"}");
        assertThat(Json.in(Locale.GERMAN).writeValueAsString(Map.of("part", part)))
                .isEqualTo("{\"part\":\"" + told + "\"}");
    }

    @Test
    void aDecimalIsTakenAsTextAndAsANumber() throws JsonProcessingException {
        assertThat(read("'0.20'").part()).isEqualTo(new BigDecimal("0.20"));
        assertThat(read("0.20").part()).isEqualTo(new BigDecimal("0.20"));
        assertThat(read("5").part()).isEqualTo(new BigDecimal("5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'0,20'", "'20 %'", "'1e3'", "''", "' 1'", "true", "'1.'", "'.5'", "'NaN'"})
    void whatIsWrittenOtherwiseIsRefused(String written) {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> read(written));
    }
}
