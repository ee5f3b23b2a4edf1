package de.stadtteilkapital.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource({"NÄH, Die Nähstube, true", "stube , Die Nähstube, true", "nah, Die Nähstube, false"})
    void theCaseIsIgnoredAndSoAreBlanksAround(String sought, String text, boolean found) {
        assertThat(Folded.isIn(sought, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"Näh, %näh%", "100%, %100!%%", "a_b, %a!_b%", "oh!, %oh!!%"})
    void whatLikeTakesForMoreStandsForItself(String words, String pattern) {
        assertThat(Folded.pattern(words)).isEqualTo(pattern);
    }
}
