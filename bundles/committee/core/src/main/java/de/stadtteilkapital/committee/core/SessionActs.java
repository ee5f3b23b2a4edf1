package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.platform.api.acts.Possibility.later;
import static de.stadtteilkapital.platform.api.acts.Possibility.never;
import static de.stadtteilkapital.platform.api.acts.Possibility.now;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.SessionAct;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import java.util.List;
import java.util.stream.Collectors;

/** What a session must have come to for each act; after the minutes nothing changes any more but signatures. */
final class SessionActs {
    private SessionActs() {}

    static Possibility of(SessionAct act, SessionFacts facts) {
        if (isOver(act, facts)) {
            return never(over(facts.session()));
        }
        return act == SessionAct.SIGN_MINUTES ? sign(facts) : beforeMinutes(act, facts);
    }

    static boolean isOver(SessionAct act, SessionFacts facts) {
        return facts.isMinuted() && act != SessionAct.SIGN_MINUTES;
    }

    private static Possibility beforeMinutes(SessionAct act, SessionFacts facts) {
        return switch (act) {
            case INVITE -> invite(facts);
            case RECORD_ATTENDANCE -> record(facts);
            case ENTRUST_ATTENDANCE -> entrust(facts);
            case MAKE_MINUTES -> minute(facts);
            default -> now();
        };
    }

    private static Possibility invite(SessionFacts facts) {
        Session session = facts.session();
        return session.state() == Session.State.PLANNED
                ? Seating.missing(facts.body())
                        .map(missing -> later(Words.fill(
                                new Text(
                                        "Eingeladen wird erst, wenn das Gremium am Tag der Sitzung, dem %s, beschließen"
                                                + " kann; ihm fehlt %s.",
                                        "The members are invited once the body can decide on the day of the session, %s;"
                                                + " it lacks %s."),
                                facts.day(),
                                missing)))
                        .orElseGet(Possibility::now)
                : never(Words.fill(
                        new Text(
                                "Zu dieser Sitzung ist schon eingeladen, sie ist %s; möglich ist, sie abzuhalten und mit"
                                        + " Zustimmung aller die Tagesordnung zu ergänzen.",
                                "The members were invited already, the session is %s; possible is to hold it, and to"
                                        + " add to its agenda with the consent of all."),
                        session.state().label()));
    }

    private static Possibility record(SessionFacts facts) {
        if (facts.isBeforeItsDay()) {
            return later(early(facts));
        }
        return facts.session().state() == Session.State.PLANNED
                ? later(Words.fill(
                        new Text(
                                "Die Sitzung ist %s, eingeladen ist noch nicht; erst ist einzuladen.",
                                "The session is %s and nobody was invited to it yet; the invitation comes first."),
                        facts.session().state().label()))
                : now();
    }

    /** Why nobody is present yet. */
    static Text early(SessionFacts facts) {
        return Words.fill(
                new Text(
                        "Vor dem Sitzungstag ist niemand anwesend; möglich ab dem %s.",
                        "Nobody is present before the day of the session; possible from %s on."),
                facts.day());
    }

    private static Possibility entrust(SessionFacts facts) {
        if (facts.isFree()) {
            return never(new Text(
                    "Der Vorsitz ist von keinem Punkt dieser Sitzung ausgeschlossen und stellt die Anwesenheit selbst"
                            + " fest.",
                    "The chair is excluded from no item of this session and records attendance themself."));
        }
        return facts.hasFreeCoordinator()
                ? never(new Text(
                        "In der Koordinierungsstelle ist jemand von keinem Punkt dieser Sitzung ausgeschlossen und stellt"
                                + " die Anwesenheit fest.",
                        "Somebody of the coordination office is excluded from no item of this session and records"
                                + " attendance."))
                : now();
    }

    private static Possibility minute(SessionFacts facts) {
        Possibility held = held(facts);
        if (!held.isNow()) {
            return held;
        }
        return facts.isLeftToOffice()
                ? never(new Text(
                        "Ein Punkt, von dem Sie ausgeschlossen sind, ist noch offen, und die Niederschrift würde ihn"
                                + " vertagen; möglich ist sie der Koordinierungsstelle.",
                        "An item from which you are excluded is still open, and the minutes would put it off; the"
                                + " coordination office can make them."))
                : closing(facts);
    }

    /** What was voted on and not resolved is not put off while it can be resolved: the sponsor waits for an answer. */
    private static Possibility closing(SessionFacts facts) {
        List<AgendaItem> lost = facts.lost().decidable();
        return lost.isEmpty()
                ? now()
                : later(Words.fill(
                        new Text(
                                "Punkt %s ist nach einem abgelehnten Antrag noch offen; möglich ist ein Beschluss über eine"
                                        + " geringere Summe, auf Ablehnung oder auf Zurückstellung.",
                                "Item %s is still open after a lost motion; possible is a resolution on a lower sum, to"
                                        + " reject or to defer."),
                        lost.stream()
                                .map(item -> Integer.toString(item.number()))
                                .collect(Collectors.joining(", "))));
    }

    /** Whether those are known who are present. */
    static Possibility held(SessionFacts facts) {
        if (facts.isMinuted()) {
            return never(over(facts.session()));
        }
        return facts.session().state() == Session.State.HELD
                ? now()
                : later(Words.fill(
                        new Text(
                                "Die Sitzung ist %s; erst ist die Anwesenheit festzustellen.",
                                "The session is %s; attendance must be recorded first."),
                        facts.session().state().label()));
    }

    private static Possibility sign(SessionFacts facts) {
        if (!facts.isMinuted()) {
            return later(Words.fill(
                    new Text(
                            "Die Sitzung ist %s und hat noch keine Niederschrift; sie ist erst zu fertigen.",
                            "The session is %s and has no minutes yet; they must be made first."),
                    facts.session().state().label()));
        }
        return facts.session().state() == Session.State.CLOSED
                        || facts.signers().given().containsAll(facts.signers().mine())
                ? never(Words.fill(
                        new Text(
                                "Diese Unterschrift ist schon geleistet, die Sitzung ist %s; die Niederschrift kann nur"
                                        + " noch gelesen werden.",
                                "This signature is there already and the session is %s; the minutes can only be read"
                                        + " now."),
                        facts.session().state().label()))
                : now();
    }

    static Text over(Session session) {
        return Words.fill(
                new Text(
                        "Die Niederschrift ist gefertigt, die Sitzung %s, und an ihr ändert sich nichts mehr; möglich"
                                + " sind fehlende Unterschriften und eine neue Sitzung.",
                        "The minutes are made, the session is %s, and nothing of it changes any more; possible are"
                                + " missing signatures and a new session."),
                session.state().label());
    }
}
