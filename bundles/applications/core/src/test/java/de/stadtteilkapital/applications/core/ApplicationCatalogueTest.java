package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.programme.api.ParameterDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationCatalogueTest {
    private final List<ParameterDefinition> declared = new ApplicationCatalogue().parameters();

    @Test
    void declaresWhatTheRoomReads() {
        assertThat(declared)
                .extracting(ParameterDefinition::key)
                .containsExactlyInAnyOrder("applications.requiredRules");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "applications.requiredRules; 'hamm-norden.ceiling,hamm-norden.one-goal'; 'hamm-norden.ceiling,,x'",
                "applications.requiredRules; ''; 'ä'"
            })
    void takesWhatPassesAndNothingElse(String key, String good, String bad) {
        ParameterDefinition definition =
                declared.stream().filter(d -> d.covers(key)).findFirst().orElseThrow();

        assertThat(definition.takes(good)).as(good).isTrue();
        assertThat(definition.takes(bad)).as(bad).isFalse();
    }

    @Test
    void theDefaultPassesItsOwnCheck() {
        assertThat(declared)
                .filteredOn(definition -> definition.standard() != null)
                .allSatisfy(definition ->
                        assertThat(definition.takes(definition.standard())).isTrue());
    }
}
