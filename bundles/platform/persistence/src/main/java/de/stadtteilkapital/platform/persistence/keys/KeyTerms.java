package de.stadtteilkapital.platform.persistence.keys;

import java.time.Duration;
import java.util.function.IntSupplier;
import org.osgi.service.component.ComponentException;

/**
 * How long keys serve.
 *
 * @param renewed after this time a key is replaced
 * @param kept so long it can be found after that
 */
record KeyTerms(Duration renewed, Duration kept) {
    /** @throws IllegalStateException with a sentence that names the key of the settings which is wrong */
    static KeyTerms of(KeysConfig config) {
        return new KeyTerms(days("renewed.days", config::renewed_days), days("kept.days", config::kept_days));
    }

    private static Duration days(String key, IntSupplier value) {
        String wrong = "etc/" + KeysConfig.PID + ".cfg: " + key + " is not a whole number above zero.";
        try {
            int days = value.getAsInt();
            if (days > 0) {
                return Duration.ofDays(days);
            }
        } catch (ComponentException e) {
            throw new IllegalStateException(wrong, e);
        }
        throw new IllegalStateException(wrong);
    }
}
