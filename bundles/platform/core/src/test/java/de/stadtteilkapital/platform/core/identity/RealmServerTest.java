package de.stadtteilkapital.platform.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import javax.security.auth.login.LoginException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealmServerTest {
    /** The words are Karaf's and the JDK's; codes as in RFC 4511. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Can't connect to the LDAP server: ldap.example.org:636 | true",
                "Can't connect to the LDAP server: [LDAP: error code 49 - the reader's own password] | true",
                "Can't get user anna roles: connection closed | true",
                "Authentication failed: [LDAP: error code 49 - Invalid Credentials] | false",
                "Authentication failed: [LDAP: error code 53 - Account locked] | false",
                "Authentication failed: [LDAP: error code 51 - Busy] | true",
                "Authentication failed: [LDAP: error code 52 - Unavailable] | true",
                "Authentication failed: LDAP response read timed out, timeout used: 5000 ms. | true",
                "Authentication failed: ldap.example.org:636 | true",
                "Login Failure: all modules ignored | false"
            })
    void isAwayWhereItHasNotAnswered(String words, boolean away) throws IOException {
        try (ServerSocket ldap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertThat(at(ldap.getLocalPort()).wasAway(new LoginException(words)))
                    .isEqualTo(away);
        }
    }

    @Test
    void isAwayWhereItTakesNoConnection() throws IOException {
        int port;
        try (ServerSocket ldap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            port = ldap.getLocalPort();
            assertThat(at(port).answers()).isTrue();
        }
        assertThat(at(port).answers()).isFalse();
        assertThat(at(port).wasAway(new LoginException("another module's words")))
                .isTrue();
    }

    @Test
    void ofOurOwnAccountsNothingIsAway() {
        RealmServer none = RealmServer.of(Map.of());
        assertThat(none.answers()).isTrue();
        assertThat(none.wasAway(new LoginException("unknown account or wrong password")))
                .isFalse();
    }

    private static RealmServer at(int port) {
        return RealmServer.of(Map.of("connection.url", "ldap://127.0.0.1:" + port));
    }
}
