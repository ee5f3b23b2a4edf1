package de.stadtteilkapital.platform.core.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.core.identity.Given;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osgi.service.component.ComponentException;

class LoginLimitsTest {
    private static final String HERE = "203.0.113.7";

    @Test
    void aWrongConfigurationIsRefusedWithItsKey() {
        for (String key : List.of(
                "failures",
                "failures_account",
                "failures_address",
                "failures_minutes",
                "requests_account",
                "requests_anonymous",
                "familiar_days",
                "passwords_at_once",
                "passwords_waiting",
                "tokens_at_once",
                "tokens_waiting",
                "waiting_seconds")) {
            String sentence = key.replace('_', '.') + " is not a whole number above zero.";
            refused(sentence, key, 0);
            refused(sentence, key, new ComponentException("many"));
        }
    }

    @Test
    void anAccountAndAnAddressHaveTheirOwnAllowance() {
        Throttle throttle = new Throttle(
                Given.config(ThrottlingConfig.class, Map.of("requests_account", 2, "requests_anonymous", 1)));
        Caller anna = new Caller("anna", "", List.of(), Set.of());
        Caller bert = new Caller("bert", "", List.of(), Set.of());
        throttle.count(anna, HERE);
        throttle.count(anna, HERE);
        assertThatThrownBy(() -> throttle.count(anna, HERE))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.retryAfter())
                                .hasValueSatisfying(
                                        wait -> assertThat(wait).isBetween(Duration.ZERO, Duration.ofSeconds(30))));
        throttle.count(bert, HERE);
        throttle.count(Caller.PUBLIC, HERE);
        assertThatThrownBy(() -> throttle.count(Caller.PUBLIC, HERE)).isInstanceOf(Refusal.class);
        throttle.count(Caller.PUBLIC, "203.0.113.8");
        throttle.count(bert, HERE);
    }

    @Test
    void theTableIsBounded() {
        Buckets buckets = new Buckets(1, Duration.ofMinutes(1), new SetTime());
        buckets.of("busy").tryConsume(1);
        for (int i = 0; i < 50_000; i++) {
            buckets.of("address " + i);
            buckets.of("busy");
        }
        assertThat(buckets.size()).isEqualTo(20_000);
        assertThat(buckets.of("busy").tryConsume(1)).isFalse();
    }

    private static void refused(String sentence, String key, Object value) {
        assertThatThrownBy(() -> new Throttle(Given.config(ThrottlingConfig.class, Map.of(key, value))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("etc/de.stadtteilkapital.throttling.cfg: " + sentence);
    }
}
