package de.stadtteilkapital.platform.core.identity.throttle;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** The refusals with 429: the same words for everyone, known or not. */
final class TooMany {
    private static final Text FAILURES = new Text(
            "Zu viele Fehlversuche bei der Anmeldung; bitte später noch einmal versuchen.",
            "Too many failed logins; please try again later.");
    private static final Text REQUESTS = new Text(
            "Zu viele Anfragen in kurzer Zeit; bitte später fortsetzen.",
            "Too many requests in a short time; please continue later.");

    private TooMany() {}

    static Refusal failures(Bucket empty) {
        return Refusal.tooMany(FAILURES, wait(empty));
    }

    static Refusal requests(Bucket empty) {
        return Refusal.tooMany(REQUESTS, wait(empty));
    }

    private static Duration wait(Bucket empty) {
        return Duration.ofNanos(empty.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }
}
