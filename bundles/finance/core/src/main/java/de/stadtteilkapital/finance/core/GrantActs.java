package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantAct;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;

/** What a sponsor can do with its grant, and in which state of it. */
final class GrantActs {
    private GrantActs() {}

    /** Each is its sponsor's, also where a recusal bars the same person in the house. */
    static boolean may(Caller me, GrantAct act, Grant grant) {
        return me.actsFor(grant.sponsor());
    }

    static Possibility of(GrantAct act, Grant grant, LocalDate today) {
        return switch (act) {
            case ACCEPT -> accept(grant, today);
            case REQUEST_PAYMENT -> request(grant.state());
        };
    }

    private static Possibility accept(Grant grant, LocalDate today) {
        if (grant.state() != GrantState.ISSUED) {
            return Possibility.never(Words.fill(
                    new Text(
                            "Die Zuwendung ist %s; angenommen wird sie einmal, nach der Bewilligung.",
                            "The grant is %s; it is accepted once, after it was issued."),
                    grant.state().label()));
        }
        return grant.isLapsed(today)
                ? Possibility.never(Words.fill(
                        new Text(
                                "Die Zuwendung ist %s, und angenommen werden konnte sie bis zum %s; möglich ist ein neuer"
                                        + " Antrag.",
                                "The grant is %s, and it could be accepted until %s; a new application is possible."),
                        grant.state().label(),
                        grant.lastAcceptance()))
                : Possibility.now();
    }

    /** A last instalment may be asked for until the final proof. */
    private static Possibility request(GrantState state) {
        Text reason = Words.fill(
                new Text(
                        "Die Zuwendung ist %s; Mittel werden nur angefordert, solange sie %s oder %s ist.",
                        "The grant is %s; money is requested only while it is %s or %s."),
                state.label(),
                GrantState.ACTIVE.label(),
                GrantState.COMPLETED.label());
        return switch (state) {
            case ACTIVE, COMPLETED -> Possibility.now();
            case ISSUED, CHANGE_PENDING, SUSPENDED -> Possibility.later(reason);
            default -> Possibility.never(reason);
        };
    }
}
