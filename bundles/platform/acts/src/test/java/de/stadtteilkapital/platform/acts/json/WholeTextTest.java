package de.stadtteilkapital.platform.acts.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Straße 1\nHinterhof\tlinks\r\n",
                "Çağlar & Søn",
                "日本語",
                "👩‍👧",
                "שלום",
                "„Zitat“ – §\u00a049a"
            })
    void takesWhatPeopleWrite(String text) {
        assertThat(WholeText.isWhole(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, 8, 0xB, 0x1B, 0x7F, 0x85, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFF, 0x202E, 0x2066})
    void refusesWhatNoLetterCanHold(int unfit) {
        String text = "a" + (unfit > 0xFFFF ? Character.toString(unfit) : String.valueOf((char) unfit)) + "b";
        assertThat(WholeText.isWhole(text)).isFalse();
    }
}
