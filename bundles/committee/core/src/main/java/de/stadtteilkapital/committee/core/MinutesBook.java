package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Attendance;
import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.NewBody;
import de.stadtteilkapital.committee.api.Papers;
import de.stadtteilkapital.committee.api.Recusal;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.core.persistence.KeptMinutes;
import de.stadtteilkapital.committee.core.persistence.Seats;
import de.stadtteilkapital.committee.core.rules.QuorumRule;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the minutes, and reads them with the eyes of each caller. */
final class MinutesBook {
    private final CommitteeTables tables;
    private final Visibility access;
    private final Procedures procedures;
    private final Attendances attendances;
    private final MinutesWriter writer;
    private final OtherRooms rooms;
    private final CommitteeEvents events;
    private final BusinessClock clock;

    MinutesBook(
            CommitteeTables tables,
            Visibility access,
            Procedures procedures,
            Attendances attendances,
            MinutesWriter writer,
            OtherRooms rooms,
            CommitteeEvents events,
            BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.procedures = requireNonNull(procedures);
        this.attendances = requireNonNull(attendances);
        this.writer = requireNonNull(writer);
        this.rooms = requireNonNull(rooms);
        this.events = requireNonNull(events);
        this.clock = requireNonNull(clock);
    }

    Minutes make(Caller me, String id) {
        Session session = access.session(me, id);
        access.requirePresiding(me, session, excludedFromOpen(session));
        SessionAct.requireHeld(session);
        tables.sessions().act(id);
        NewBody body = access.body(session);
        Attendance attendance = attendances.attendance(me, id);
        List<AgendaItem> items = tables.items().ofSession(id);
        requireUnbarred(me, session, open(items));
        String frozen = CanonicalJson.write(writer.write(session, body, attendance, items));
        String digest = Sha256.hex(frozen);
        tables.minutes().add(new KeptMinutes(id, frozen, digest, Moment.now(clock), null, List.of()));
        postpone(session, body, items);
        tables.sessions().become(id, Session.State.MINUTED);
        events.inside(me, "minuted", id, session, null, Map.of("digest", digest));
        return minutes(me, id);
    }

    private Set<String> excludedFromOpen(Session session) {
        List<String> open = open(tables.items().ofSession(session.id())).stream()
                .map(AgendaItem::id)
                .toList();
        return tables.recusals().ofItems(open).values().stream()
                .flatMap(recusals -> members(recusals).stream())
                .collect(Collectors.toSet());
    }

    private static List<AgendaItem> open(List<AgendaItem> items) {
        return items.stream()
                .filter(item -> item.state() == AgendaItem.State.OPEN)
                .toList();
    }

    /** That an item is put off is a decision on it too; whoever is excluded leaves it to a coordinator who is not. */
    private void requireUnbarred(Caller me, Session session, List<AgendaItem> open) {
        Set<String> matters = open.stream().map(Exclusions::matter).collect(Collectors.toSet());
        if (!access.barred(me, open).isEmpty()
                && rooms.directory().call(d -> d.hasUnbarred(session.district(), Role.COORDINATOR, matters))) {
            throw Refusal.conflict(new Text(
                            "Ein Punkt, von dem Sie ausgeschlossen sind, ist noch offen (Stand der Sitzung %s), und die"
                                    + " Niederschrift würde ihn vertagen; möglich ist sie der Koordinierungsstelle.",
                            "An item from which you are excluded is still open (state of the session %s), and the minutes"
                                    + " would put it off; the coordination office can make them.")
                    .with(session.state()));
        }
    }

    private void postpone(Session session, NewBody body, List<AgendaItem> items) {
        List<String> open = open(items).stream().map(AgendaItem::id).toList();
        Seats seats = tables.sessions().seats(session.id());
        Set<String> repeated = tables.items().repeated(session.id());
        Map<String, List<Recusal>> recusals = tables.recusals().ofItems(open);
        QuorumRule quorum = procedures.of(body).quorum();
        Set<String> inquorate = open.stream()
                .filter(item -> !quorum.judge(Quorums.facts(
                                body, seats, members(recusals.getOrDefault(item, List.of())), repeated.contains(item)))
                        .holds())
                .collect(Collectors.toSet());
        tables.items().postpone(open, inquorate);
    }

    private static Set<String> members(List<Recusal> recusals) {
        return recusals.stream().map(Recusal::member).collect(Collectors.toSet());
    }

    Minutes minutes(Caller me, String id) {
        Session session = access.session(me, id);
        KeptMinutes kept = kept(me, session);
        FrozenMinutes frozen = CanonicalJson.read(kept.frozen(), FrozenMinutes.class);
        Set<String> barred = barred(me, frozen);
        return new Minutes(
                id,
                kept.signedAt() == null ? Minutes.State.UNSIGNED : Minutes.State.SIGNED,
                kept.digest(),
                kept.madeAt(),
                kept.signatures().stream()
                        .map(s -> new Minutes.MinutesSignature(s.function(), s.name(), s.signedAt()))
                        .toList(),
                frozen.bodyName(),
                frozen.title(),
                frozen.place(),
                frozen.startsAt(),
                frozen.noticeWaived(),
                frozen.chair(),
                frozen.keeper(),
                frozen.present(),
                frozen.absent(),
                frozen.quorum(),
                frozen.items().stream()
                        .map(i -> barred.contains(i.item()) ? i.content().redactedCopy() : i.content())
                        .toList(),
                frozen.logHead(),
                !barred.isEmpty());
    }

    Papers frozen(Caller me, String id) {
        KeptMinutes kept = kept(me, access.deliberated(me, id));
        if (!barred(me, CanonicalJson.read(kept.frozen(), FrozenMinutes.class)).isEmpty()) {
            throw Refusal.notFound();
        }
        return new Papers(id, kept.frozen().getBytes(StandardCharsets.UTF_8), kept.digest());
    }

    /** Those who do not deliberate read signed minutes only. */
    private KeptMinutes kept(Caller me, Session session) {
        return tables.minutes()
                .find(session.id())
                .filter(kept -> kept.signedAt() != null || mayReadUnsigned(me, session))
                .orElseThrow(Refusal::notFound);
    }

    private static boolean mayReadUnsigned(Caller me, Session session) {
        return Visibility.deliberates(me, session) || me.account().equals(session.keeper());
    }

    private Set<String> barred(Caller me, FrozenMinutes frozen) {
        List<String> items =
                frozen.items().stream().map(FrozenMinutes.FrozenItem::item).toList();
        Set<String> barred = new HashSet<>(tables.recusals().excluding(me.account(), items));
        frozen.items().stream()
                .filter(item -> item.application() != null && me.isBarredFrom(item.application()))
                .forEach(item -> barred.add(item.item()));
        return barred;
    }
}
