package de.stadtteilkapital.itests.door;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Over plain HTTP nobody but this machine logs in, and a session that was overheard opens nothing. */
@KarafTest
class UnencryptedIT {
    /** What the proxy says of somebody who came to it from elsewhere without TLS. */
    private static final String ELSEWHERE = "X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: http\r\n";

    private static final String HERE = "";

    private final URI base;

    UnencryptedIT(Karaf karaf) {
        Demonstration.of(karaf);
        base = karaf.uri();
    }

    @Test
    void theRightPasswordOpensNothingFromElsewhere() throws IOException {
        RawHttp refused = logIn(ELSEWHERE);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.headers()).doesNotContainKey("Set-Cookie");
        assertThat(refused.body()).contains("nur über eine verschlüsselte Verbindung");
    }

    @Test
    void anOverheardSessionIsNoneElsewhere() throws IOException {
        RawHttp known = logIn(HERE);
        assertThat(known.status()).isEqualTo(303);
        String cookie = known.headers().get("Set-Cookie").replaceFirst(";.*", "");
        assertThat(start(HERE, cookie).status()).isEqualTo(200);
        RawHttp stranger = start(ELSEWHERE, cookie);
        assertThat(stranger.status()).isEqualTo(303);
        assertThat(stranger.headers().get("Location")).contains("/anmelden");
    }

    private RawHttp logIn(String from) throws IOException {
        String body = "login=koordination&password=" + Demonstration.PASSWORD;
        return RawHttp.of(
                base,
                "POST /anmelden HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nOrigin: " + base
                        + "\r\nSec-Fetch-Site: same-origin\r\nAccept-Language: de\r\nConnection: close\r\n" + from
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body);
    }

    private RawHttp start(String from, String cookie) throws IOException {
        return RawHttp.of(
                base,
                "GET /start HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nConnection: close\r\n" + from + "Cookie: "
                        + cookie + "\r\n\r\n");
    }
}
