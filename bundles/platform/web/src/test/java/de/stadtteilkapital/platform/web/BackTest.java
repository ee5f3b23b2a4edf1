package de.stadtteilkapital.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/antraege/HN-2026-0001", "/antraege?state=SUBMITTED&q=Garten%20im"})
    void leadsToPagesOfOurs(String asked) {
        assertThat(Back.to(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x",
                "",
                "antraege",
                "/ä"
            })
    void leadsNobodyAway(String asked) {
        assertThat(Back.to(asked)).isEqualTo("/start");
    }
}
