package de.stadtteilkapital.finance.core.sepa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SepaTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bürgerverein Hamm-Norden e. V. | Buergerverein Hamm-Norden e. V.",
                "Straße ÄÖÜ | Strasse AeOeUe",
                "Öztürk-Łukasiewicz | Oeztuerk-Lukasiewicz",
                "Café René & Cie | Cafe Rene + Cie",
                "Null Bock – Nein Danke! | Null Bock - Nein Danke",
                "„Schritt für Schritt“ | Schritt fuer Schritt",
                "u\u0308ber | ueber",
                "a<b>\"c\" | a b c",
                "Илья Репин x | x"
            })
    void writesLettersOfTheSet(String text, String written) {
        assertThat(SepaText.of(text, SepaText.NAME)).isEqualTo(written);
    }

    @Test
    void cutsAfterWritingOut() {
        assertThat(SepaText.of("ü".repeat(70), SepaText.NAME)).hasSize(70).isEqualTo("ue".repeat(35));
        assertThat(SepaText.reference("019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a2b"))
                .isEqualTo("019a1b2c3d4e7f508a6b7c8d9e0f1a2b");
    }
}
