package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Attendance;
import de.stadtteilkapital.committee.api.Recusal;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.SessionAct;
import de.stadtteilkapital.committee.core.persistence.KeptMinutes;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.committee.core.persistence.Seats;
import de.stadtteilkapital.committee.core.rules.QuorumRule;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the minutes of a session and puts off what it has not decided. */
@Component(service = Minuting.class)
public final class Minuting {
    private final CommitteeTables tables;
    private final SessionDoor door;
    private final Procedures procedures;
    private final Presence presence;
    private final MinutesWriter writer;
    private final CommitteeEvents events;
    private final BusinessClock clock;

    @Activate
    public Minuting(
            @Reference CommitteeTables tables,
            @Reference SessionDoor door,
            @Reference Procedures procedures,
            @Reference Presence presence,
            @Reference MinutesWriter writer,
            @Reference CommitteeEvents events,
            @Reference BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.door = requireNonNull(door);
        this.procedures = requireNonNull(procedures);
        this.presence = requireNonNull(presence);
        this.writer = requireNonNull(writer);
        this.events = requireNonNull(events);
        this.clock = requireNonNull(clock);
    }

    /** That an item is put off is a decision on it too; whoever is excluded leaves it to a coordinator who is not. */
    void make(Caller me, String id) {
        SessionFacts facts = door.enter(me, SessionAct.MAKE_MINUTES, id);
        SessionActs.of(SessionAct.MAKE_MINUTES, facts).require();
        Session session = facts.session();
        KnownBody body = facts.body();
        tables.sessions().act(id);
        Attendance attendance = presence.in(session);
        List<AgendaItem> items = tables.items().ofSession(id);
        String frozen = CanonicalJson.write(writer.write(session, body, attendance, facts.seats(), items));
        String digest = Sha256.hex(frozen);
        String signer = facts.signers().signer().orElse(null);
        tables.minutes()
                .add(new KeptMinutes(
                        id,
                        frozen,
                        digest,
                        Moment.now(clock),
                        null,
                        signer,
                        facts.signers().leaders(),
                        List.of()));
        postpone(session, body, items);
        tables.sessions().become(id, Session.State.MINUTED);
        events.inside(me, "minuted", id, session, null, Map.of("digest", digest));
    }

    private void postpone(Session session, KnownBody body, List<AgendaItem> items) {
        List<String> open = items.stream()
                .filter(item -> item.state() == AgendaItem.State.OPEN)
                .map(AgendaItem::id)
                .toList();
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
}
