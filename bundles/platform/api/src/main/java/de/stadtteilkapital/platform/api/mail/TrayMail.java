package de.stadtteilkapital.platform.api.mail;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import java.time.Instant;

/**
 * A mail in words.
 *
 * @param messageId as RFC 5322 has it, with angle brackets
 * @param sentAt by the system's clock
 */
public record TrayMail(
        @Label(german = "die Kennung der Nachricht", english = "the message's id")
        String messageId,

        String district,
        String account,

        @Label(german = "die Adresse", english = "the address")
        String to,

        @Label(german = "der Betreff", english = "the subject", accusative = "den Betreff")
        String subject,

        String text,

        @Label(german = "der Zeitpunkt des Versands", english = "the time of sending")
        Instant sentAt) {
    public TrayMail {
        requireNonNull(messageId);
        requireNonNull(district);
        requireNonNull(account);
        requireNonNull(to);
        requireNonNull(subject);
        requireNonNull(text);
        requireNonNull(sentAt);
    }
}
