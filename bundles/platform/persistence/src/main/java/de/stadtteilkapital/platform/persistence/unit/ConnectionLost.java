package de.stadtteilkapital.platform.persistence.unit;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import javax.persistence.PersistenceException;

/** A unit of work whose connection broke, and whether it may have been committed all the same. */
final class ConnectionLost extends PersistenceException {
    private static final Refusal PERHAPS_DONE = new Refusal(
            Refusal.Kind.UNAVAILABLE,
            new Text(
                    "Die Verbindung zur Datenbank riss beim Speichern ab; ob gespeichert wurde, ist ungewiss. Bitte"
                            + " nachsehen, bevor es wiederholt wird.",
                    "The connection to the database broke while this was stored; whether it was is uncertain. Please"
                            + " look before repeating it."),
            List.of());

    private static final long serialVersionUID = 1;

    private final boolean commitWasSent;

    ConnectionLost(Throwable cause, boolean commitWasSent) {
        super("the connection broke", cause);
        this.commitWasSent = commitWasSent;
    }

    boolean commitWasSent() {
        return commitWasSent;
    }

    /** What the client is told where nothing has decided it. */
    Refusal refusal() {
        return commitWasSent ? PERHAPS_DONE : Refusal.unavailable("database");
    }
}
