package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;

/** What a session and its items must have come to before the next act. */
final class SessionAct {
    private SessionAct() {}

    /** After the minutes nothing changes any more. */
    static void requireBeforeMinutes(Session session) {
        if (session.state() == Session.State.MINUTED || session.state() == Session.State.CLOSED) {
            throw over(session);
        }
    }

    static void requireHeld(Session session) {
        requireBeforeMinutes(session);
        if (session.state() != Session.State.HELD) {
            throw Refusal.conflict(new Text(
                            "Erst ist die Anwesenheit festzustellen (Stand %s).",
                            "Attendance must be recorded first (state %s).")
                    .with(session.state()));
        }
    }

    static void requireOpen(AgendaItem item) {
        if (item.state() != AgendaItem.State.OPEN) {
            throw Refusal.conflict(
                    item.state() == AgendaItem.State.POSTPONED
                            ? new Text(
                                    "Dieser Punkt ist vertagt (POSTPONED); möglich ist er auf einer neuen"
                                            + " Tagesordnung.",
                                    "This item is put off (POSTPONED); it may come on another agenda.")
                            : new Text(
                                    "Dieser Punkt ist beschlossen (DECIDED); möglich ist die Niederschrift, und was"
                                            + " zurückgestellt wurde, auf einer neuen Tagesordnung.",
                                    "This item is decided (DECIDED); possible are the minutes, and for what was"
                                            + " deferred"
                                            + " another agenda."));
        }
    }

    static Refusal over(Session session) {
        return Refusal.conflict(new Text(
                        "Die Niederschrift ist gefertigt (Stand %s), an der Sitzung ändert sich nichts mehr; möglich"
                                + " sind"
                                + " fehlende Unterschriften und eine neue Sitzung.",
                        "The minutes are made (state %s), nothing of the session changes any more; possible are missing"
                                + " signatures and a new session.")
                .with(session.state()));
    }
}
