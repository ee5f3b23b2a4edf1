package de.stadtteilkapital.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    /** By RFC 9110, 12.4.2: a weight of 0 means “not acceptable”. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de                        | de
            en                        | en
            EN                        | en
            en-GB                     | en
            en-GB,en;q=0.9            | en
            de,en                     | de
            en,de                     | en
            en;q=0                    | de
            en;q=0.0                  | de
            en;q=0, de;q=0.1          | de
            en;q=0, *                 | de
            de;q=0, *                 | en
            de;q=0, en;q=0.1          | en
            de;q=0                    | en
            de;q=0, en;q=0            | de
            de;q=0.5, en;q=0.6        | en
            de;q=0.6 , en ; q=0.5     | de
            en-US, en;q=0             | en
            fr, *;q=0.1               | de
            fr, en;q=0.1              | en
            fr                        | de
            ''                        | de
            """)
    void theOneThatIsLikedBetter(String accepted, String language) {
        assertThat(Languages.of(accepted).getLanguage()).isEqualTo(language);
    }

    @Test
    void germanWhereNothingIsSaid() {
        assertThat(Languages.of(null).getLanguage()).isEqualTo("de");
    }
}
