package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.SessionAct;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whose act each one on a session is, and what somebody can do with it. */
@Component(service = SessionDoor.class)
public final class SessionDoor {
    private final CommitteeTables tables;
    private final Visibility access;
    private final OtherRooms rooms;
    private final Procedures procedures;
    private final BusinessClock clock;

    @Activate
    public SessionDoor(
            @Reference CommitteeTables tables,
            @Reference Visibility access,
            @Reference OtherRooms rooms,
            @Reference Procedures procedures,
            @Reference BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.rooms = requireNonNull(rooms);
        this.procedures = requireNonNull(procedures);
        this.clock = requireNonNull(clock);
    }

    SessionFacts facts(Caller me, Session session) {
        return new SessionFacts(me, session, tables, rooms, procedures, clock);
    }

    static boolean may(SessionAct act, SessionFacts facts) {
        return switch (act) {
            case INVITE, PUT_ON_AGENDA -> facts.coordinates();
            case RECORD_ATTENDANCE ->
                (facts.coordinates()
                                || facts.chairs()
                                || facts.presiding().leads()
                                || facts.deputises()
                                || facts.isRecorder())
                        && facts.isFree();
            case ENTRUST_ATTENDANCE -> facts.chairs();
            case MAKE_MINUTES -> facts.presiding().isMine(facts::excludedFromOpen);
            case SIGN_MINUTES -> !facts.signers().mine().isEmpty();
        };
    }

    /**
     * The session for an act on it.
     *
     * @throws Refusal 404 for whom it is not there, 403 for whom the act is not
     */
    SessionFacts enter(Caller me, SessionAct act, String id) {
        SessionFacts facts = facts(me, access.session(me, id));
        if (!may(act, facts)) {
            throw Refusal.forbidden(whose(act));
        }
        return facts;
    }

    /** Of a session that is over nobody is looked for who might have acted in it. */
    List<Possible> possible(Caller me, String id) {
        SessionFacts facts = facts(me, access.session(me, id));
        return Possible.of(
                Stream.of(SessionAct.values()).filter(act -> !SessionActs.isOver(act, facts)),
                act -> may(act, facts),
                act -> told(act, facts),
                id);
    }

    /** Reading a session never waits for those who know the rules of procedure. */
    private static Possibility told(SessionAct act, SessionFacts facts) {
        return act == SessionAct.MAKE_MINUTES && facts.lost().isUnknown()
                ? Possibility.later(AgendaItemDoor.unknown())
                : SessionActs.of(act, facts);
    }

    private static Text whose(SessionAct act) {
        return switch (act) {
            case INVITE, PUT_ON_AGENDA -> office();
            case RECORD_ATTENDANCE ->
                new Text(
                        "Die Anwesenheit stellen der Vorsitz oder die Koordinierungsstelle fest, wer von einem Punkt der"
                                + " Sitzung ausgeschlossen ist jedoch nicht; sind es alle, dann das stimmberechtigte"
                                + " Mitglied, das der Vorsitz benennt.",
                        "Attendance is recorded by the chair or the coordination office, but by nobody who is excluded from"
                                + " an item of the session; where all are, by the voting member whom the chair names.");
            case ENTRUST_ATTENDANCE, MAKE_MINUTES -> chair();
            case SIGN_MINUTES ->
                new Text(
                        "Die Niederschrift unterschreibt, wer die Sitzung oder einen Punkt geleitet hat, und wer sie führt.",
                        "The minutes are signed by whoever presided over the session or an item, and by their keeper.");
        };
    }

    static Text office() {
        return new Text("Das ist Sache der Koordinierungsstelle.", "That is for the coordination office to do.");
    }

    static Text chair() {
        return new Text("Das ist Sache des Vorsitzes.", "That is for the chair to do.");
    }
}
