package de.stadtteilkapital.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundHeadersTest {
    @ParameterizedTest
    @ValueSource(strings = {"de", "en-GB,en;q=0.9,*;q=0.1", "de-DE ; q=0.8 , en", "*"})
    void listsOfLanguagesStay(String sent) {
        assertThat(SoundHeaders.languages(sent)).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {";;", "", "en;q=x", "en;q=-1", "a-b-c-d-e-f-g-h", ",", "de,,en", "de;q=2"})
    void whatIsNoneCountsAsNotSent(String sent) {
        assertThat(SoundHeaders.languages(sent)).isNull();
    }
}
