package de.stadtteilkapital.platform.attachments.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.attachments.Samples;
import de.stadtteilkapital.platform.testing.fakes.FakeClamd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final InetSocketAddress ANY_PORT = new InetSocketAddress("127.0.0.1", 0);

    private final Clamd clamd = new Clamd();

    @AfterEach
    void end() {
        clamd.close();
    }

    private Optional<String> scan(String address, byte[] content, Duration atMost) throws IOException {
        return clamd.scan(ClamdAddress.of(address), new ByteArrayInputStream(content), atMost);
    }

    @Test
    void aFileIsCleanOrNot() throws IOException {
        try (FakeClamd daemon = FakeClamd.start()) {
            assertThat(scan(daemon.address(), Samples.pdf(), LONG)).isEmpty();
            assertThat(scan(daemon.address(), new byte[1 << 20], LONG)).isEmpty();
            assertThat(scan(daemon.address(), Samples.text("a " + FakeClamd.EICAR), LONG))
                    .contains("Eicar-Signature");
        }
    }

    @Test
    void theSocketMayBeAFile(@TempDir Path folder) throws IOException {
        Path socket = folder.resolve("clamd.ctl");
        try (FakeClamd daemon = FakeClamd.on(UnixDomainSocketAddress.of(socket), 1 << 20, false)) {
            assertThat(scan(daemon.address(), Samples.text(FakeClamd.EICAR), LONG))
                    .contains("Eicar-Signature");
        }
    }

    @Test
    void whatIsTooLargeForItIsNoVerdict() throws IOException {
        try (FakeClamd daemon = FakeClamd.on(ANY_PORT, 1000, false)) {
            assertThatThrownBy(() -> scan(daemon.address(), new byte[70_000], LONG))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void oneThatSaysNothingIsNotWaitedForLonger() throws IOException {
        try (FakeClamd daemon = FakeClamd.on(ANY_PORT, 1000, true)) {
            assertThatThrownBy(() -> scan(daemon.address(), Samples.pdf(), Duration.ofMillis(200)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no answer");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "tcp://localhost", "tcp://localhost:99999", "unix://relative", "http://a:1"})
    void anAddressThatIsNoneIsRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClamdAddress.of(address))
                .withMessageStartingWith("scanner: ");
    }
}
