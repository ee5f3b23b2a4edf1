package de.stadtteilkapital.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HouseKeyTest {
    /** RFC 4231, test case 2, has the key “Jefe”. */
    @Test
    void aHashIsHmacSha256() {
        HouseKey key = new HouseKey("1", "Jefe".getBytes(StandardCharsets.US_ASCII));
        assertThat(key.hash("what do ya want for nothing?"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void itsSecretIsNotShownByAccident() {
        assertThat(new HouseKey("1", new byte[] {65, 66})).hasToString("key 1");
    }
}
