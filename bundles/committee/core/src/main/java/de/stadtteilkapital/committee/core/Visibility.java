package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewBody;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may see and lead what; asked wherever something is read. */
final class Visibility {
    private final CommitteeTables tables;

    Visibility(CommitteeTables tables) {
        this.tables = requireNonNull(tables);
    }

    Session session(Caller me, String id) {
        return tables.sessions()
                .find(id)
                .filter(s -> CommitteeRight.READ.isHeld(me, s.district()) || me.sitsIn(s.district(), s.body()))
                .orElseThrow(Refusal::notFound);
    }

    /** Coordinators and members of the body see what is deliberated, others its results. */
    static boolean deliberates(Caller me, Session session) {
        return CommitteeRight.DELIBERATE.isHeld(me, session.district())
                || me.sitsIn(session.district(), session.body());
    }

    static boolean coordinates(Caller me, String district) {
        return CommitteeRight.PREPARE.isHeld(me, district);
    }

    /** The session of what only those see who deliberate. */
    Session deliberated(Caller me, String id) {
        return Optional.of(session(me, id)).filter(s -> deliberates(me, s)).orElseThrow(Refusal::notFound);
    }

    /** The session for an act of its coordinators. */
    Session coordinated(Caller me, String id) {
        Session session = session(me, id);
        if (!coordinates(me, session.district())) {
            throw Refusal.forbidden(
                    new Text("Das ist Sache der Koordinierungsstelle.", "That is for the coordination office to do."));
        }
        return session;
    }

    /** The session for an act of its chair or its coordinators. */
    Session led(Caller me, String id) {
        Session session = session(me, id);
        if (!coordinates(me, session.district()) && !chairs(me, session)) {
            throw onlyChair();
        }
        return session;
    }

    /**
     * The session for recording who is present, which decides on quorums: by its chair, a coordinator, or whom the chair
     * named, but by nobody who is barred from one of its items.
     */
    Session recorded(Caller me, String id) {
        Session session = session(me, id);
        if (!coordinates(me, session.district()) && !chairs(me, session) && !isRecorder(me, session)) {
            throw onlyChair();
        }
        if (!isFree(me, session)) {
            throw Refusal.forbidden(new Text(
                    "Wer von einem Punkt der Sitzung ausgeschlossen ist, stellt ihre Anwesenheit nicht fest; möglich ist"
                            + " es dem Vorsitz oder der Koordinierungsstelle ohne Ausschluss, sonst dem"
                            + " stimmberechtigten Mitglied, das der Vorsitz benennt.",
                    "Whoever is excluded from an item of the session does not record its attendance; it is for the chair"
                            + " or a coordinator without an exclusion, else for the voting member whom the chair"
                            + " names."));
        }
        return session;
    }

    /** Whether no item of the session is closed to the caller. */
    boolean isFree(Caller me, Session session) {
        return barred(me, tables.items().ofSession(session.id())).isEmpty();
    }

    private boolean isRecorder(Caller me, Session session) {
        return me.sitsIn(session.district(), session.body())
                && tables.sessions()
                        .recorder(session.id())
                        .filter(recorder -> body(session).members().stream()
                                .anyMatch(member -> member.id().equals(recorder)
                                        && member.voting()
                                        && me.account().equals(member.account())))
                        .isPresent();
    }

    /** Whether the caller chairs the body of the session. */
    boolean chairs(Caller me, Session session) {
        return me.sitsIn(session.district(), session.body())
                && chair(body(session))
                        .map(Member::account)
                        .filter(me.account()::equals)
                        .isPresent();
    }

    /**
     * Lets the chair pass; and coordinators where there is no chair, it is absent, or it is excluded.
     *
     * @param excluded members who are excluded from what is done
     */
    void requirePresiding(Caller me, Session session, Set<String> excluded) {
        if (chairs(me, session)) {
            return;
        }
        boolean vacant = chair(body(session))
                .filter(c -> !excluded.contains(c.id())
                        && tables.sessions().seats(session.id()).present().contains(c.id()))
                .isEmpty();
        if (!vacant || !coordinates(me, session.district())) {
            throw onlyChair();
        }
    }

    static Refusal onlyChair() {
        return Refusal.forbidden(new Text("Das ist Sache des Vorsitzes.", "That is for the chair to do."));
    }

    static Optional<Member> chair(NewBody body) {
        return body.members().stream().filter(Member::chair).findFirst();
    }

    NewBody body(Session session) {
        return tables.bodies().find(session.district(), session.body()).orElseThrow(Refusal::notFound);
    }

    /** The item as the house knows it, of a session the caller sees; 404 where a recusal bars the caller. */
    AgendaItem unbarred(Caller me, String id) {
        AgendaItem item = tables.items().find(id).orElseThrow(Refusal::notFound);
        session(me, item.session());
        if (!barred(me, Set.of(item)).isEmpty()) {
            throw Refusal.notFound();
        }
        return item;
    }

    /** Ids of those of the items from which a recusal bars the caller. */
    Set<String> barred(Caller me, Collection<AgendaItem> items) {
        Set<String> barred = new HashSet<>(tables.recusals()
                .excluding(me.account(), items.stream().map(AgendaItem::id).toList()));
        barred.addAll(items.stream()
                .filter(item -> item.application() != null && me.isBarredFrom(item.application()))
                .map(AgendaItem::id)
                .collect(Collectors.toSet()));
        return barred;
    }
}
