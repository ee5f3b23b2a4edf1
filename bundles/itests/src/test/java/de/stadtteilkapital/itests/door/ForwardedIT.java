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
        Demonstration.of(karaf);
        int status = 401;
        for (int i = 1; i <= MANY && status == 401; i++) {
            RawHttp answer = guess(karaf, "203.0.113." + i);
            assertThat(answer.headers()).doesNotContainKey("Strict-Transport-Security");
            status = answer.status();
        }
        assertThat(status).isEqualTo(429);
    }

    private static RawHttp guess(Karaf karaf, String pretended) throws IOException {
        String login = Base64.getEncoder().encodeToString("stadtplanung:geraten".getBytes(StandardCharsets.UTF_8));
        return RawHttp.from(
                STRANGER,
                karaf.uri(),
                "GET /api/directory/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-Proto: https"
                        + "\r\nX-Forwarded-For: " + pretended + "\r\nAuthorization: Basic " + login + "\r\n\r\n");
    }
}
