package de.stadtteilkapital.platform.api.mail;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** Why a mail has not left; never in the server's words, which may name the address. */
public enum MailFailure implements Labelled {
    UNREACHABLE(new Text("Mailserver nicht erreichbar", "mail server not reachable")),
    NOT_SEALED(
            new Text("keine verschlüsselte Verbindung zum Mailserver", "no encrypted connection to the mail server")),
    LOGIN_REFUSED(new Text("Anmeldung am Mailserver abgelehnt", "login refused by the mail server")),
    SENDER_REFUSED(new Text("Absender abgelehnt", "sender refused")),
    REFUSED_FOR_NOW(new Text("vorläufig abgelehnt", "refused for now")),
    RECIPIENT_REFUSED(new Text("Empfänger abgelehnt", "recipient refused")),
    MAIL_REFUSED(new Text("Nachricht abgelehnt", "mail refused")),
    NOT_WRITTEN(new Text("ließ sich nicht fertigstellen", "could not be made ready"));

    private final Text label;

    MailFailure(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether trying again would change nothing: SMTP's answers 5xx about the recipient or the mail. */
    public boolean isFinal() {
        return this == RECIPIENT_REFUSED || this == MAIL_REFUSED;
    }
}
