package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.Purge;
import de.stadtteilkapital.applications.api.PurgeAct;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.stream.Stream;

/** In which state a purge must be to be decided on, and by whom. */
final class PurgeActs {
    private static final Text SAME_PERSON = new Text(
            "Wer eine Löschung vorschlägt, bestätigt sie nicht; möglich ist es einer anderen Person.",
            "Whoever proposes a purge does not confirm it; another person can.");

    private static final Text DONE = new Text(
            "Diese Löschung ist vollzogen; sie bleibt verzeichnet.", "This purge is done; it stays on record.");
    private static final Text WITHDRAWN = new Text(
            "Diese Löschung wurde zurückgezogen; möglich ist ein neuer Vorschlag.",
            "This purge was withdrawn; a new proposal is possible.");

    private static final Text NOT_YOURS = new Text(
            "Das ist nicht Ihre Aufgabe; vorschlagen und zurückziehen kann die Koordination, bestätigen kann auch, wer die Konten verwaltet.",
            "This is not yours to do; the coordination proposes and withdraws, the administration can confirm too.");

    private PurgeActs() {}

    static List<Possible> possible(Caller me, Purge purge) {
        return Possible.of(
                Stream.of(PurgeAct.values()),
                act -> act.right().isHeld(me, purge.district()) && (act != PurgeAct.CONFIRM || !isProposer(me, purge)),
                act -> of(purge.state()),
                purge.id());
    }

    /** @throws Refusal 403 where it is not theirs to do, 409 where it was decided on before */
    static void require(Caller me, PurgeAct act, Purge purge) {
        require(me, act.right(), purge.district());
        if (act == PurgeAct.CONFIRM && isProposer(me, purge)) {
            throw Refusal.forbidden(SAME_PERSON);
        }
        of(purge.state()).require();
    }

    /** @throws Refusal 403 for those who may know of it and do not have the right */
    static void require(Caller me, ApplicationRight right, String district) {
        if (!right.isHeld(me, district)) {
            throw Refusal.forbidden(NOT_YOURS);
        }
    }

    private static Possibility of(Purge.State state) {
        return switch (state) {
            case PROPOSED -> Possibility.now();
            case CONFIRMED -> Possibility.never(DONE);
            case WITHDRAWN -> Possibility.never(WITHDRAWN);
        };
    }

    /** Accounts differ by more than their case, as the database asks too. */
    private static boolean isProposer(Caller me, Purge purge) {
        return purge.proposedBy().equalsIgnoreCase(me.account());
    }
}
