package de.stadtteilkapital.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {
    /** The example of FIPS 180-2, appendix B.1, and what {@code printf 'Übersicht' | sha256sum} says. */
    @Test
    void aDigestIsWhatTheStandardSays() {
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.hex("Übersicht"))
                .isEqualTo("4d2bb368f919df818ee6c2d6ca5492d040f852b346b251fde3842b398db4d4ed");
    }
}
