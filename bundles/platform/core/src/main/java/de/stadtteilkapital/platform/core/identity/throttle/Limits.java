package de.stadtteilkapital.platform.core.identity.throttle;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.osgi.service.component.ComponentException;

/** What one configuration allows. */
record Limits(LoginThrottle logins, Buckets ofAccounts, Buckets ofAddresses) {
    static final String PID = "de.stadtteilkapital.throttling";

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** @throws IllegalStateException with a sentence that names the key which is wrong */
    static Limits of(ThrottlingConfig config, TimeMeter time) {
        Duration refill = Duration.ofMinutes(number("failures.minutes", config::failures_minutes));
        int ofAddress = number("failures.address", config::failures_address);
        return new Limits(
                new LoginThrottle(
                        new Buckets(number("failures", config::failures), refill, time),
                        new Buckets(number("failures.account", config::failures_account), refill, time),
                        new Buckets(ofAddress, refill, time),
                        new Buckets(ofAddress, refill, time)),
                new Buckets(number("requests.account", config::requests_account), MINUTE, time),
                new Buckets(number("requests.anonymous", config::requests_anonymous), MINUTE, time));
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
