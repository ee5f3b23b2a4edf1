package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Attendance;
import de.stadtteilkapital.committee.api.AttendanceService;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.SessionAct;
import de.stadtteilkapital.committee.core.persistence.Coming;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.committee.core.persistence.Seats;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records who is present in a session. */
@Component(immediate = true)
public final class Attendances implements AttendanceService {
    private final Transactions transactions;
    private final CommitteeTables tables;
    private final Visibility access;
    private final SessionDoor door;
    private final Presence presence;
    private final OtherRooms rooms;
    private final CommitteeEvents events;
    private final BusinessClock clock;

    @Activate
    public Attendances(
            @Reference Transactions transactions,
            @Reference CommitteeTables tables,
            @Reference Visibility access,
            @Reference SessionDoor door,
            @Reference Presence presence,
            @Reference OtherRooms rooms,
            @Reference CommitteeEvents events,
            @Reference BusinessClock clock) {
        this.transactions = requireNonNull(transactions);
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.door = requireNonNull(door);
        this.presence = requireNonNull(presence);
        this.rooms = requireNonNull(rooms);
        this.events = requireNonNull(events);
        this.clock = requireNonNull(clock);
    }

    @Override
    public Attendance attendance(Caller me, String id) {
        return transactions.required(() -> presence.in(access.session(me, id)));
    }

    @Override
    public Attendance attend(Caller me, String id, List<String> present) {
        return attend(me, id, present, null);
    }

    @Override
    public Attendance attend(Caller me, String id, List<String> present, @Nullable String presiding) {
        return transactions.required(() -> {
            SessionFacts facts = door.enter(me, SessionAct.RECORD_ATTENDANCE, id);
            requireDay(facts);
            SessionActs.of(SessionAct.RECORD_ATTENDANCE, facts).require();
            tables.sessions().act(id);
            requireMembers(facts.body(), present);
            if (presiding != null) {
                Seats there = new Seats(facts.seats().invited(), new HashSet<>(present));
                Leading.requireAble(
                        facts.body(),
                        there,
                        presiding,
                        Set.of(),
                        rooms.citing(facts.session().district()));
            }
            tables.sessions().lead(id, presiding);
            tables.sessions().attend(id, changes(me, id, new HashSet<>(present)));
            Attendance attendance = presence.in(access.session(me, id));
            note(me, "attended", facts.session(), opened(attendance));
            return attendance;
        });
    }

    /** Who has come and who has gone since it was noted last. */
    private List<Coming> changes(Caller me, String id, Set<String> present) {
        Set<String> before = tables.sessions().seats(id).present();
        Instant now = Moment.now(clock);
        Stream<Coming> gone = before.stream()
                .filter(member -> !present.contains(member))
                .map(member -> new Coming(member, false, now, me.account()));
        Stream<Coming> come = present.stream()
                .filter(member -> !before.contains(member))
                .map(member -> new Coming(member, true, now, me.account()));
        return Stream.concat(gone, come)
                .sorted(Comparator.comparing(Coming::member))
                .toList();
    }

    private static Map<String, Object> opened(Attendance attendance) {
        Map<String, Object> facts =
                new HashMap<>(Map.of("present", attendance.present().size(), "quorate", attendance.quorate()));
        if (attendance.presiding() != null) {
            facts.put("presiding", attendance.presiding());
        }
        return facts;
    }

    /** Whoever names somebody present before the day is told by a rule, since it is what they say that is wrong. */
    private void requireDay(SessionFacts facts) {
        if (!facts.isMinuted() && facts.isBeforeItsDay()) {
            throw Refusal.rule(
                    "/present",
                    SessionActs.early(facts),
                    "committee.attendanceDay",
                    rooms.norms(facts.session().district()).cite("VwVfG § 93"));
        }
    }

    @Override
    public Attendance entrustAttendance(Caller me, String id, String wanted) {
        return transactions.required(() -> {
            SessionFacts facts = door.enter(me, SessionAct.ENTRUST_ATTENDANCE, id);
            SessionActs.of(SessionAct.ENTRUST_ATTENDANCE, facts).require();
            tables.sessions().act(id);
            requireFreeVoter(facts.session(), wanted);
            tables.sessions().entrust(id, wanted);
            note(me, "attendanceEntrusted", facts.session(), Map.of("member", wanted));
            return presence.in(access.session(me, id));
        });
    }

    private void note(Caller me, String type, Session session, Map<String, ?> facts) {
        events.inside(me, type, session.id(), session, null, facts);
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
                    rooms.norms(session.district()).cite("VwVfG §§ 20, 93"));
        }
    }

    private void requireMembers(KnownBody body, List<String> present) {
        List<String> seats = body.members().stream().map(Member::id).toList();
        if (!seats.containsAll(present)) {
            throw Refusal.rule(
                    "/present",
                    new Text(
                            "Anwesend sind nur Mitglieder des Gremiums; bitte nur deren Kennungen nennen.",
                            "Only members of the body count as present; please name only their ids."),
                    "committee.attendanceMembers",
                    rooms.norms(body.district()).cite("VwVfG § 90"));
        }
    }
}
