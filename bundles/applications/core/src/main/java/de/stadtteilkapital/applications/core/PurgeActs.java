package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.Purge;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;

/** In which state a purge must be to be decided on, and by whom. */
final class PurgeActs {
    static final Text SAME_PERSON = new Text(
            "Wer eine Löschung vorschlägt, bestätigt sie nicht; möglich ist es einer anderen Person.",
            "Whoever proposes a purge does not confirm it; another person can.");

    private static final Text DONE = new Text(
            "Diese Löschung ist vollzogen; sie bleibt verzeichnet.", "This purge is done; it stays on record.");
    private static final Text WITHDRAWN = new Text(
            "Diese Löschung wurde zurückgezogen; möglich ist ein neuer Vorschlag.",
            "This purge was withdrawn; a new proposal is possible.");

    private PurgeActs() {}

    static Possibility of(Purge.State state) {
        return switch (state) {
            case PROPOSED -> Possibility.now();
            case CONFIRMED -> Possibility.never(DONE);
            case WITHDRAWN -> Possibility.never(WITHDRAWN);
        };
    }

    /** Accounts differ by more than their case, as the database asks too. */
    static boolean isProposer(Caller me, Purge purge) {
        return purge.proposedBy().equalsIgnoreCase(me.account());
    }
}
