package de.stadtteilkapital.reporting.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+49 2381",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                " =1+1",
                "\u00a0=1+1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A1"
            })
    void formulasAreDisarmed(String text) {
        assertThat(CsvGuard.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource({"Spielplatzbau", "Null Bock – Nein Danke!", "3 = drei", "'quoted'", "a@b"})
    void otherTextsStay(String text) {
        assertThat(CsvGuard.text(text)).isEqualTo(text);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(CsvGuard.text(null)).isEmpty();
        assertThat(CsvGuard.text("")).isEmpty();
    }
}
