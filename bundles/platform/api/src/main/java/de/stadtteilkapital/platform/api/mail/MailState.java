package de.stadtteilkapital.platform.api.mail;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** How far a mail has come. */
public enum MailState implements Labelled {
    /** To be sent, or to be sent again. */
    WAITING(new Text("wartet", "waiting")),

    /** The mail server has taken it. */
    SENT(new Text("verschickt", "sent")),

    /** Nobody tries it any more, until somebody says so. */
    SET_ASIDE(new Text("zurückgelegt", "set aside")),

    /** Somebody has given it up. */
    DROPPED(new Text("verworfen", "dropped")),

    /** There was nothing to say any more when its turn came, or nobody to say it to. */
    NEEDLESS(new Text("nicht mehr nötig", "no longer needed"));

    private final Text label;

    MailState(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }
}
