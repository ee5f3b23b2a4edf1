package de.stadtteilkapital.platform.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import org.junit.jupiter.api.Test;

class BodyBytesTest {
    private final BodyBytes bytes = new BodyBytes(() -> 100);

    @Test
    void whatIsTooMuchTogetherIsRefusedAndTakesNothing() {
        BodyBytes.Share first = bytes.share();
        BodyBytes.Share second = bytes.share();
        first.grow(60);
        assertThatThrownBy(() -> second.grow(41)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind().status()).isEqualTo(503);
            assertThat(refusal.retryAfter()).isPresent();
        });
        second.grow(40);
        assertThat(bytes.taken()).isEqualTo(100);
    }

    @Test
    void whatIsGivenBackIsFreeOnce() {
        BodyBytes.Share share = bytes.share();
        share.grow(50);
        share.grow(50);
        share.giveBack();
        share.giveBack();
        assertThat(bytes.taken()).isZero();
        bytes.share().grow(100);
    }
}
