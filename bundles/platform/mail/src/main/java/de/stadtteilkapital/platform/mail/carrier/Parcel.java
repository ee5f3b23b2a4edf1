package de.stadtteilkapital.platform.mail.carrier;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Locale;

/**
 * A mail as it is about to leave.
 *
 * @param messageId with angle brackets
 */
public record Parcel(
        String messageId,
        String district,
        String account,
        String address,
        Locale language,
        String subject,
        String text,
        Instant at) {
    public Parcel {
        requireNonNull(messageId);
        requireNonNull(district);
        requireNonNull(account);
        requireNonNull(address);
        requireNonNull(language);
        requireNonNull(subject);
        requireNonNull(text);
        requireNonNull(at);
    }

    /** Keeps what tells of a person out of logs. */
    @Override
    public String toString() {
        return "Parcel[" + messageId + "]";
    }
}
