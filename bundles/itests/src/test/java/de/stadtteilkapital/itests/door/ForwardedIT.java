package de.stadtteilkapital.itests.door;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Nobody hides behind headers that anyone can send: they count where a proxy of ours sets them. */
@KarafTest
class ForwardedIT {
    /** This machine too, but no proxy that the configuration names. */
    private static final String STRANGER = "127.0.0.2";

    /** Several times as many as one address may, should a change of settings begin the count anew meanwhile. */
    private static final int MANY = 50;

    @Test
    void aStrangersAddressIsItsOwnWhateverItSays(Karaf karaf) throws IOException {
        assertSlowed(karaf, STRANGER, "X-Forwarded-For: 203.0.113.%d", "stadtplanung");
    }

    @Test
    void ofSeveralLinesTheProxysOwnCounts(Karaf karaf) throws IOException {
        assertSlowed(karaf, "127.0.0.1", "X-Forwarded-For: 203.0.113.%d\r\nX-Forwarded-For: 198.51.100.9", "jugendamt");
    }

    private static void assertSlowed(Karaf karaf, String peer, String pretence, String account) throws IOException {
        Demonstration.of(karaf);
        int status = 401;
        for (int i = 1; i <= MANY && status == 401; i++) {
            RawHttp answer = guess(karaf, peer, pretence.formatted(i), account);
            assertThat(answer.headers().containsKey("Strict-Transport-Security"))
                    .isEqualTo(!STRANGER.equals(peer));
            status = answer.status();
        }
        assertThat(status).isEqualTo(429);
    }

    private static RawHttp guess(Karaf karaf, String peer, String pretence, String account) throws IOException {
        String login = Base64.getEncoder().encodeToString((account + ":geraten").getBytes(StandardCharsets.UTF_8));
        return RawHttp.from(
                peer,
                karaf.uri(),
                "GET /api/directory/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-Proto: https\r\n"
                        + pretence + "\r\nAuthorization: Basic " + login + "\r\n\r\n");
    }
}
