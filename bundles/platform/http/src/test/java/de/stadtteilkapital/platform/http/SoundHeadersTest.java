package de.stadtteilkapital.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @Test
    void aCharsetThatDoesNotExistIsPassedOver() {
        assertThat(SoundHeaders.contentType("application/json;charset=nonsense"))
                .isEqualTo("application/json");
        assertThat(SoundHeaders.contentType("application/json; charset=\"x y\""))
                .isEqualTo("application/json");
        assertThat(SoundHeaders.contentType("application/json;charset=")).isEqualTo("application/json");
        assertThat(SoundHeaders.contentType("application/json; charset=utf-8"))
                .isEqualTo("application/json; charset=utf-8");
        assertThat(SoundHeaders.contentType("application/json")).isEqualTo("application/json");
    }
}
