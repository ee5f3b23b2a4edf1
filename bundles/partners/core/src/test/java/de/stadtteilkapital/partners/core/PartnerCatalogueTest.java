package de.stadtteilkapital.partners.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.programme.api.ParameterDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerCatalogueTest {
    private final List<ParameterDefinition> declared = new PartnerCatalogue().parameters();

    @Test
    void declaresWhatTheRoomReads() {
        assertThat(declared)
                .extracting(ParameterDefinition::key)
                .containsExactlyInAnyOrder("partners.requiredRules", "partners.days.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "partners.requiredRules; 'hamm-norden.urban'; 'hamm norden'",
                "partners.days.hamm-norden.urban; '14'; '0'",
                "partners.days.hamm-norden.urban; '365'; '366'"
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
