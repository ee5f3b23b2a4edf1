package de.stadtteilkapital.platform.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What was received is read into memory where it is small enough. */
class HeldFileTest {
    private static final byte[] CONTENT = {1, 2, 3, 4, 5};

    @Test
    void allOfItOrARefusal() throws IOException {
        try (HeldFile file = HeldFile.of(out -> out.write(CONTENT))) {
            assertThat(file.bytes(6)).isEqualTo(CONTENT);
            assertThat(file.bytes(5)).isEqualTo(CONTENT);
            assertThatThrownBy(() -> file.bytes(4))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE));
        }
    }
}
