package de.stadtteilkapital.partners.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import de.stadtteilkapital.programme.testing.ParameterCatalogueContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerCatalogueTest implements ParameterCatalogueContract {
    @Override
    public ParameterCatalogue catalogue() {
        return new PartnerCatalogue();
    }

    @Test
    void declaresWhatTheRoomReads() {
        assertThat(catalogue().parameters())
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
        assertTakes(key, good, bad);
    }
}
