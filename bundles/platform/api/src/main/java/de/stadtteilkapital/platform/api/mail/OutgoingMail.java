package de.stadtteilkapital.platform.api.mail;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as those who run the house see it: neither address nor text, which nobody keeps.
 *
 * @param kind by which its {@link MailWriter} is found
 * @param account whom it goes to, by the opaque id
 * @param since when it was kept, by the system's clock
 * @param tries how often it was tried since then, or since somebody had it tried again
 * @param nextTry null where it is not to be tried
 * @param failure of the last try, null where there was none
 */
public record OutgoingMail(
        String id,
        String district,
        String account,
        String kind,
        MailState state,

        @Label(german = "der Zeitpunkt des Auftrags", english = "the time of the order")
        Instant since,

        @Label(german = "die Zahl der Versuche", english = "the number of tries")
        int tries,

        @Label(german = "der nächste Versuch", english = "the next try", accusative = "den nächsten Versuch") @Nullable
        Instant nextTry,

        @Label(german = "der letzte Fehler", english = "the last failure", accusative = "den letzten Fehler") @Nullable
        MailFailure failure) {
    public OutgoingMail {
        requireNonNull(id);
        requireNonNull(district);
        requireNonNull(account);
        requireNonNull(kind);
        requireNonNull(state);
        requireNonNull(since);
    }
}
