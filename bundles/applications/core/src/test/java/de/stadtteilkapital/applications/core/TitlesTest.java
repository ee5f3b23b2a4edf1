package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    @ParameterizedTest
    @CsvSource({
        "Spielplatzbau, Spielplatzbau, true",
        "Spielplatzbau, SPIELPLATZ-BAU 2, true",
        "Null Bock – Nein Danke!, null bock nein danke, true",
        "Schritt für Schritt, Schritt fuer Schritt, true",
        "Schritt für Schritt, Schritt für Schritt II, true",
        "Straßenfest, Strassenfest, true",
        "Spielplatzbau, Spielplatzfest, false",
        "Kunst, Kurse, false",
        "Praxiscamp, Alphabetisierungskurs, false",
        "2026, 2027, false"
    })
    void soundAlike(String one, String other, boolean alike) {
        assertThat(Titles.areAlike(one, other)).isEqualTo(alike);
        assertThat(Titles.areAlike(other, one)).isEqualTo(alike);
    }
}
