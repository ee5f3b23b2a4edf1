package de.stadtteilkapital.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    private final Addresses addresses = new Addresses("127.0.0.1, 10.0.0.1", "::1");

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, '', 203.0.113.7",
        "203.0.113.7, 198.51.100.1, 203.0.113.7",
        "127.0.0.1, '', 127.0.0.1",
        "127.0.0.1, 203.0.113.7, 203.0.113.7",
        "127.0.0.1, '198.51.100.1, 203.0.113.7', 203.0.113.7",
        "127.0.0.1, '203.0.113.7, 10.0.0.1', 203.0.113.7",
        "127.0.0.1, 10.0.0.1, 10.0.0.1",
        "127.0.0.1, '203.0.113.7, unknown', 127.0.0.1",
        "127.0.0.1, localhost, 127.0.0.1",
        "127.0.0.1, 999.1.1.1, 127.0.0.1",
        "127.0.0.1, '', 127.0.0.1",
        "[::1], 203.0.113.7, 203.0.113.7",
        "0:0:0:0:0:0:0:1, 203.0.113.7, 203.0.113.7",
        "127.0.0.1, 2001:db8:1:2::7, 2001:db8:1:2:0:0:0:7",
        "127.0.0.1, ::ffff:203.0.113.7, 203.0.113.7",
        "127.0.0.1, 2001:db8:::1, 127.0.0.1",
        "unix-socket, 203.0.113.7, unix-socket"
    })
    void aProxyIsBelievedOnlyIfItIsTrusted(String peer, String forwardedFor, String client) {
        assertThat(addresses.client(peer, forwardedFor)).isEqualTo(client);
    }

    @Test
    void whatIsNoAddressIsRefusedWithItsKey() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Addresses("127.0.0.1, proxy.example.org"))
                .withMessage("etc/de.stadtteilkapital.http.cfg: trustedProxies has “proxy.example.org”,"
                        + " which is no IP address.");
    }
}
