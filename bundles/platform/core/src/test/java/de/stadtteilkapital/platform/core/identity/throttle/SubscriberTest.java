package de.stadtteilkapital.platform.core.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriberTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "[2001:db8:1:2::7], 20:01:0d:b8:00:01:00:02",
        "2001:db8:1:2:ffff:0:0:1, 20:01:0d:b8:00:01:00:02",
        "2001:db8:::1, 2001:db8:::1",
        "unix-socket, unix-socket"
    })
    void hasOneNetwork(String address, String key) {
        assertThat(Subscriber.of(address)).isEqualTo(key);
    }
}
