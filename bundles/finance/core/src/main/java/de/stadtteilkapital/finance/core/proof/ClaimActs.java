package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.ClaimAct;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;

/** What can be done with a recovery claim, by whom and when: told, and asked by the acts themselves. */
final class ClaimActs {
    private ClaimActs() {}

    static boolean may(Caller me, ClaimAct act, Case of) {
        return of.isOf(me, act.right());
    }

    static Possibility of(ClaimAct act, RecoveryClaim.State state) {
        return switch (act) {
            case BOOK_PAYMENT ->
                switch (state) {
                    case OPEN -> Possibility.now();
                    case SETTLED ->
                        Possibility.never(Words.fill(
                                new Text(
                                        "Die Rückforderung ist %s, es ist nichts mehr offen; möglich ist der Abschluss"
                                                + " der Zuwendung.",
                                        "The claim is %s, nothing is open; the closure of the grant is possible."),
                                state.label()));
                };
        };
    }
}
