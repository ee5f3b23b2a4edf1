package de.stadtteilkapital.platform.core.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.persistence.HouseKey;
import org.junit.jupiter.api.Test;

class NameHashTest {
    private static NameHash keyed(int content) {
        byte[] secret = new byte[32];
        secret[0] = (byte) content;
        return new NameHash(() -> new HouseKey("k" + content, secret));
    }

    @Test
    void theSameNameIsKnownAgainAndAnotherIsNot() {
        assertThat(keyed(1).apply("Sommer2026"))
                .isEqualTo(keyed(1).apply("Sommer2026"))
                .isNotEqualTo(keyed(1).apply("Sommer2027"))
                .matches("k1:[0-9a-f]{32}");
    }

    @Test
    void withoutTheKeyNobodyFindsItOut() {
        assertThat(keyed(1).apply("Sommer2026").substring(3))
                .isNotEqualTo(keyed(2).apply("Sommer2026").substring(3));
    }

    @Test
    void withoutADatabaseAKeyOfThisStartServes() {
        NameHash hash = new NameHash(() -> {
            throw new IllegalStateException("no connection");
        });
        assertThat(hash.apply("Sommer2026")).isEqualTo(hash.apply("Sommer2026")).startsWith("start:");
    }
}
