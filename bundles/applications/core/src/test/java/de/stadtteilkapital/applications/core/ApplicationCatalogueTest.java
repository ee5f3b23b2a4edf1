package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import de.stadtteilkapital.programme.testing.ParameterCatalogueContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationCatalogueTest implements ParameterCatalogueContract {
    @Override
    public ParameterCatalogue catalogue() {
        return new ApplicationCatalogue();
    }

    @Test
    void declaresWhatTheRoomReads() {
        assertThat(catalogue().parameters())
                .extracting(ParameterDefinition::key)
                .containsExactlyInAnyOrder(
                        "applications.requiredRules",
                        "applications.checkTerm",
                        "applications.completionTerm",
                        "applications.ideaRetention",
                        "applications.adviceRetention",
                        "applications.ideasAnHour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "applications.requiredRules; 'hamm-norden.ceiling,hamm-norden.one-goal'; 'hamm-norden.ceiling,,x'",
                "applications.requiredRules; ''; 'ä'",
                "applications.checkTerm; P10D; P1M",
                "applications.completionTerm; P3W; 14",
                "applications.ideaRetention; P1Y; 6",
                "applications.adviceRetention; P18M; 1",
                "applications.ideasAnHour; 30; 0"
            })
    void takesWhatPassesAndNothingElse(String key, String good, String bad) {
        assertTakes(key, good, bad);
    }
}
