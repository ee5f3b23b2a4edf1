package de.stadtteilkapital.platform.acts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
    @Test
    void isReadAsItIs() {
        assertThat(Utf8.read("{\"name\":\"Ümläut € 😀\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("{\"name\":\"Ümläut € 😀\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "ISO-8859-1", "windows-1252"})
    void anythingElseIsRefused(String charset) {
        byte[] body = "{\"name\":\"Ümläut\"}".getBytes(Charset.forName(charset));
        assertThatThrownBy(() -> Utf8.read(body)).isInstanceOf(Refusal.class).hasMessageContaining("UTF-8");
    }

    /** A line end, a slash and a quotation mark in more bytes than they have, half a pair, one beyond Unicode. */
    @ParameterizedTest
    @ValueSource(strings = {"c08a", "c0af", "e080a2", "eda080", "f4908080", "ff", "e282"})
    void bytesThatAreNoCharacterAreRefused(String hex) {
        byte[] body = HexFormat.of().parseHex("22" + hex + "22");
        assertThatThrownBy(() -> Utf8.read(body)).isInstanceOf(Refusal.class).hasMessageContaining("UTF-8");
    }

    @Test
    void aMarkBeforeItIsRefused() {
        byte[] body = "\uFEFF{}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Utf8.read(body)).isInstanceOf(Refusal.class).hasMessageContaining("byte order mark");
    }
}
