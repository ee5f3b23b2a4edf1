package de.stadtteilkapital.platform.core.identity.throttle;

import de.stadtteilkapital.platform.api.Places;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.osgi.service.component.ComponentException;

/** What one configuration allows; how much is done at once is told apart, since what is under way goes on. */
record LoginLimits(
        LoginThrottle.Allowed logins, Buckets ofAccounts, Buckets ofAddresses, AtOnce atOnce, int familiarDays) {
    static final String PID = "de.stadtteilkapital.throttling";

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Passwords and tokens that are checked at once, and those that wait for it. */
    record AtOnce(int passwords, int passwordsWaiting, int tokens, int tokensWaiting, Duration patience) {
        private static AtOnce of(ThrottlingConfig config) {
            return new AtOnce(
                    number("passwords.at.once", config::passwords_at_once),
                    number("passwords.waiting", config::passwords_waiting),
                    number("tokens.at.once", config::tokens_at_once),
                    number("tokens.waiting", config::tokens_waiting),
                    Duration.ofSeconds(number("waiting.seconds", config::waiting_seconds)));
        }

        Places.Size ofPasswords() {
            return new Places.Size(passwords, passwordsWaiting, patience);
        }

        Places.Size ofTokens() {
            return new Places.Size(tokens, tokensWaiting, patience);
        }
    }

    /** @throws IllegalStateException with a sentence that names the key which is wrong */
    static LoginLimits of(ThrottlingConfig config, TimeMeter time) {
        Duration refill = Duration.ofMinutes(number("failures.minutes", config::failures_minutes));
        int ofAddress = number("failures.address", config::failures_address);
        return new LoginLimits(
                new LoginThrottle.Allowed(
                        new Buckets(number("failures", config::failures), refill, time),
                        new Buckets(number("failures.account", config::failures_account), refill, time),
                        new Buckets(ofAddress, refill, time),
                        new Buckets(ofAddress, refill, time)),
                new Buckets(number("requests.account", config::requests_account), MINUTE, time),
                new Buckets(number("requests.anonymous", config::requests_anonymous), MINUTE, time),
                AtOnce.of(config),
                number("familiar.days", config::familiar_days));
    }

    private static int number(String key, IntSupplier value) {
        try {
            int number = value.getAsInt();
            if (number > 0) {
                return number;
            }
        } catch (ComponentException e) {
            throw new IllegalStateException(wrong(key, "is not a whole number above zero"), e);
        }
        throw new IllegalStateException(wrong(key, "is not a whole number above zero"));
    }

    private static String wrong(String key, String what) {
        return "etc/" + PID + ".cfg: " + key + " " + what + ".";
    }
}
