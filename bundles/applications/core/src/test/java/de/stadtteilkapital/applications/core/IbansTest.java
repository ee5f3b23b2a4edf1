package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbansTest {
    @ParameterizedTest
    @CsvSource({
        "DE89 3704 0044 0532 0130 00, DE89370400440532013000",
        "de89370400440532013000, DE89370400440532013000",
        "NL91ABNA0417164300, NL91ABNA0417164300"
    })
    void writtenInManyWays(String written, String iban) {
        assertThat(Ibans.objection(written)).isEmpty();
        assertThat(Ibans.electronic(written)).isEqualTo(iban);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DE88370400440532013000", "DE8937040044053201300", "XX89370400440532013000", "DE", "?", "DE89-37"
            })
    void refusedWithRuleAndSource(String written) {
        assertThat(Ibans.objection(written)).hasValueSatisfying(objection -> {
            assertThat(objection.pointer()).isEqualTo("/iban");
            assertThat(objection.rule()).isNotNull();
            assertThat(objection.source()).isNotNull();
        });
    }
}
