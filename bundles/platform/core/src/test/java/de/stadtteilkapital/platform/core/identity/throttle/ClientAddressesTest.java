package de.stadtteilkapital.platform.core.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.identity.Origin;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressesTest {
    private final ClientAddresses addresses = new ClientAddresses(List.of("127.0.0.1", "10.0.0.1", "::1"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "203.0.113.7, -, 203.0.113.7",
                "203.0.113.7, 198.51.100.1, 203.0.113.7",
                "127.0.0.1, -, 127.0.0.1",
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
                "127.0.0.1, 2001:db8:1:2::7, 20:01:0d:b8:00:01:00:02",
                "127.0.0.1, 2001:db8:1:2:ffff::1, 20:01:0d:b8:00:01:00:02",
                "127.0.0.1, ::ffff:203.0.113.7, 203.0.113.7",
                "127.0.0.1, 2001:db8:::1, 127.0.0.1",
                "unix-socket, 203.0.113.7, unix-socket"
            })
    void aProxyIsBelievedOnlyIfItIsTrusted(String peer, String forwardedFor, String client) {
        assertThat(addresses.of(new Origin(peer, forwardedFor))).isEqualTo(client);
    }
}
