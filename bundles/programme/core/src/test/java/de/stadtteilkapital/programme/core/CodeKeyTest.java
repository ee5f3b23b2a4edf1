package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Keys that nobody has chosen. */
class CodeKeyTest {
    /** Written by hand. */
    @ParameterizedTest
    @CsvFileSource(resources = "/lists/keys.csv", delimiter = ';', numLinesToSkip = 1)
    void aKeyIsMadeOfTheGermanName(String german, String taken, String key) {
        Set<String> there = taken == null ? Set.of() : Set.of(taken.split(" "));
        assertThat(CodeKey.of(german, there::contains)).isEqualTo(key);
        assertThat(CodeKey.of(Normalizer.normalize(german, Normalizer.Form.NFD), there::contains))
                .isEqualTo(key);
        assertThat(key).matches("[A-Z][A-Z0-9_]{0,59}");
    }
}
