package de.stadtteilkapital.itests.door;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Who sends a byte a second does not keep the server waiting. */
@KarafTest
class SlowClientIT {
    private static final int SECOND = 1000;
    private static final Duration LIMIT = Duration.ofSeconds(25);

    /** At once, so that they take ten seconds together. */
    @Test
    void isGivenUp(Karaf karaf) {
        Demonstration.of(karaf);
        CompletableFuture<String> headers = trickle(karaf, "GET / HTTP/1.1\r\nHost: l\r\nX-Slow: ", "a");
        CompletableFuture<String> body = trickle(karaf, post("Content-Length: 5000") + "{", " ");
        CompletableFuture<String> chunks =
                trickle(karaf, post("Transfer-Encoding: chunked") + "1\r\n{\r\n", "1\r\n \r\n");
        CompletableFuture<String> stranger =
                trickle(karaf, post("Content-Length: 5000").replaceFirst("Authorization: .*\r\n", "") + "{", " ");
        assertThat(headers.join()).isEmpty();
        assertRefused(body.join(), 408);
        assertRefused(chunks.join(), 408);
        assertRefused(stranger.join(), 401);
    }

    private static void assertRefused(String answer, int status) {
        RawHttp refused = RawHttp.parse(answer);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.body()).contains("urn:stadtteilkapital:problem:");
    }

    private static String post(String length) {
        String login = Base64.getEncoder()
                .encodeToString(("koordination:" + Demonstration.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return "POST /api/applications/advice-cases HTTP/1.1\r\nHost: l\r\nConnection: close\r\nAuthorization: Basic "
                + login + "\r\nContent-Type: application/json\r\n" + length + "\r\n\r\n";
    }

    /** Sends the beginning, then a piece each second until the server closes; answers what it said. */
    private static CompletableFuture<String> trickle(Karaf karaf, String beginning, String piece) {
        return CompletableFuture.supplyAsync(() -> until(karaf, beginning, piece));
    }

    private static String until(Karaf karaf, String beginning, String piece) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        Instant start = Instant.now();
        try (Socket socket = new Socket(karaf.uri().getHost(), karaf.uri().getPort())) {
            socket.setSoTimeout(SECOND);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            while (read(socket, answer)) {
                assertThat(Duration.between(start, Instant.now())).isLessThan(LIMIT);
                socket.getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (SocketException e) {
            // the server has closed while we were writing
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** Waits a second for what the server says; false when it has closed. */
    private static boolean read(Socket socket, ByteArrayOutputStream answer) throws IOException {
        try {
            int next = socket.getInputStream().read();
            if (next < 0) {
                return false;
            }
            answer.write(next);
            return true;
        } catch (SocketTimeoutException e) {
            return true;
        }
    }
}
