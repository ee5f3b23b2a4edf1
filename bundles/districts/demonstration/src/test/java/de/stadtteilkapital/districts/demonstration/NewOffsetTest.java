package de.stadtteilkapital.districts.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewOffsetTest {
    @ParameterizedTest
    @CsvSource({"P0D, 0", "P10D, 10", "P36500D, 36500"})
    void wholeDaysPass(String written, int days) {
        assertThat(new NewOffset(written).days()).isEqualTo(days);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "10", "P1M", "P-1D", "PT24H", "P1DT1H", "P36501D", "P1.5D"})
    void everythingElseIsRefused(String written) {
        assertThatThrownBy(() -> new NewOffset(written))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.objections().get(0).pointer()).isEqualTo("/offset"));
    }
}
