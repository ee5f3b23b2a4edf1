package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Attendance;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewBody;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.core.persistence.Seats;
import de.stadtteilkapital.committee.core.rules.Finding;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is present in a session, and whether that is enough. */
final class Attendances {
    private static final Text UNRECORDED =
            new Text("Die Anwesenheit ist noch nicht festgestellt.", "Attendance is not recorded yet.");

    private final CommitteeTables tables;
    private final Visibility access;
    private final Procedures procedures;
    private final CommitteeEvents events;
    private final OtherRooms rooms;
    private final BusinessClock clock;

    Attendances(
            CommitteeTables tables,
            Visibility access,
            Procedures procedures,
            CommitteeEvents events,
            OtherRooms rooms,
            BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.procedures = requireNonNull(procedures);
        this.events = requireNonNull(events);
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
    }

    Attendance attendance(Caller me, String id) {
        Session session = access.session(me, id);
        String recorder = tables.sessions().recorder(id).orElse(null);
        boolean recorded = session.state() != Session.State.PLANNED && session.state() != Session.State.INVITED;
        return recorded ? recorded(session, recorder) : new Attendance(List.of(), false, UNRECORDED, recorder);
    }

    private Attendance recorded(Session session, String recorder) {
        NewBody body = access.body(session);
        Seats seats = tables.sessions().seats(session.id());
        Finding finding =
                procedures.of(body).quorum().judge(Quorums.facts(body, seats, Set.of(), isWhollyRepeated(session)));
        List<String> present = body.members().stream()
                .map(Member::id)
                .filter(seats.present()::contains)
                .toList();
        return new Attendance(present, finding.holds(), finding.explanation(), recorder);
    }

    private boolean isWhollyRepeated(Session session) {
        if (session.repeatOf() == null) {
            return false;
        }
        List<String> items = tables.items().ofSession(session.id()).stream()
                .map(AgendaItem::id)
                .toList();
        return !items.isEmpty() && tables.items().repeated(session.id()).containsAll(items);
    }

    Attendance attend(Caller me, String id, List<String> present) {
        Session session = access.recorded(me, id);
        SessionAct.requireBeforeMinutes(session);
        if (LocalDate.ofInstant(session.startsAt(), clock.zone()).isAfter(clock.today())) {
            throw Refusal.rule(
                    "/present",
                    Words.fill(
                            new Text(
                                    "Vor dem Sitzungstag ist niemand anwesend; möglich ab dem %s.",
                                    "Nobody is present before the day of the session; possible from %s on."),
                            LocalDate.ofInstant(session.startsAt(), clock.zone())),
                    "committee.attendanceDay",
                    "VwVfG § 93");
        }
        if (session.state() == Session.State.PLANNED) {
            throw Refusal.conflict(new Text(
                    "Zu dieser Sitzung ist noch nicht eingeladen (Stand PLANNED); erst ist einzuladen.",
                    "Nobody was invited to this session yet (state PLANNED); the invitation comes first."));
        }
        tables.sessions().act(id);
        requireMembers(access.body(session), present);
        tables.sessions().attend(id, new HashSet<>(present));
        Attendance attendance = attendance(me, id);
        events.inside(
                me,
                "attended",
                id,
                session,
                null,
                Map.of("present", attendance.present().size(), "quorate", attendance.quorate()));
        return attendance;
    }

    Attendance entrust(Caller me, String id, String wanted) {
        Session session = access.session(me, id);
        if (!access.chairs(me, session)) {
            throw Visibility.onlyChair();
        }
        SessionAct.requireBeforeMinutes(session);
        if (access.isFree(me, session)) {
            throw Refusal.conflict(new Text(
                            "Der Vorsitz ist von keinem Punkt dieser Sitzung (%s) ausgeschlossen und stellt die"
                                    + " Anwesenheit selbst fest.",
                            "The chair is excluded from no item of this session (%s) and records attendance themself.")
                    .with(session.state()));
        }
        requireNoFreeCoordinator(session);
        tables.sessions().act(id);
        requireFreeVoter(session, wanted);
        tables.sessions().entrust(id, wanted);
        events.inside(me, "attendanceEntrusted", id, session, null, Map.of("member", wanted));
        return attendance(me, id);
    }

    private void requireNoFreeCoordinator(Session session) {
        Set<String> matters = tables.items().ofSession(session.id()).stream()
                .map(Exclusions::matter)
                .collect(Collectors.toSet());
        if (rooms.directory().call(known -> known.hasUnbarred(session.district(), Role.COORDINATOR, matters))) {
            throw Refusal.conflict(new Text(
                            "In der Koordinierungsstelle ist jemand von keinem Punkt dieser Sitzung (%s) ausgeschlossen"
                                    + " und stellt die Anwesenheit fest.",
                            "Somebody of the coordination office is excluded from no item of this session (%s) and"
                                    + " records attendance.")
                    .with(session.state()));
        }
    }

    private void requireFreeVoter(Session session, String wanted) {
        List<String> items = tables.items().ofSession(session.id()).stream()
                .map(AgendaItem::id)
                .toList();
        boolean barred = tables.recusals().ofItems(items).values().stream()
                .flatMap(List::stream)
                .anyMatch(recusal -> recusal.member().equals(wanted));
        boolean votes = access.body(session).members().stream()
                .anyMatch(member -> member.id().equals(wanted) && member.voting() && member.account() != null);
        if (barred || !votes) {
            throw Refusal.rule(
                    "/member",
                    new Text(
                            "Die Anwesenheit stellt dann ein stimmberechtigtes Mitglied mit eigenem Konto fest, das von"
                                    + " keinem Punkt der Sitzung ausgeschlossen ist; bitte ein solches nennen.",
                            "Attendance is then recorded by a voting member with an account of their own who is excluded"
                                    + " from no item of the session; please name one."),
                    "committee.attendanceRecorder",
                    "VwVfG §§ 20, 93");
        }
    }

    private static void requireMembers(NewBody body, List<String> present) {
        List<String> seats = body.members().stream().map(Member::id).toList();
        if (!seats.containsAll(present)) {
            throw Refusal.rule(
                    "/present",
                    new Text(
                            "Anwesend sind nur Mitglieder des Gremiums; bitte nur deren Kennungen nennen.",
                            "Only members of the body count as present; please name only their ids."),
                    "committee.attendanceMembers",
                    "VwVfG § 90");
        }
    }
}
