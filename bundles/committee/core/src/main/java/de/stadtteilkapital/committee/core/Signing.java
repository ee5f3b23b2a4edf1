package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.SessionAct;
import de.stadtteilkapital.committee.core.persistence.KeptMinutes;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signs minutes: the chair, and the keeper where one is appointed (VwVfG § 93). */
@Component(service = Signing.class)
public final class Signing {
    private final CommitteeTables tables;
    private final SessionDoor door;
    private final OtherRooms rooms;
    private final CommitteeEvents events;
    private final BusinessClock clock;

    @Activate
    public Signing(
            @Reference CommitteeTables tables,
            @Reference SessionDoor door,
            @Reference OtherRooms rooms,
            @Reference CommitteeEvents events,
            @Reference BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.door = requireNonNull(door);
        this.rooms = requireNonNull(rooms);
        this.events = requireNonNull(events);
        this.clock = requireNonNull(clock);
    }

    void sign(Caller me, String id) {
        SessionFacts facts = door.enter(me, SessionAct.SIGN_MINUTES, id);
        Session session = facts.session();
        tables.sessions().act(id);
        SessionActs.of(SessionAct.SIGN_MINUTES, facts).require();
        String digest = MinutesSeal.require(tables.minutes().find(id).orElseThrow(Refusal::notFound))
                .digest();
        Set<Minutes.Function> signed = facts.signed();
        Set<Minutes.Function> mine = facts.functions();
        mine.removeAll(signed);
        Instant now = Moment.now(clock);
        for (Minutes.Function function : mine) {
            signed.add(function);
            tables.minutes()
                    .sign(
                            id,
                            MinutesSeal.signed(
                                    id,
                                    digest,
                                    new KeptMinutes.KeptSignature(
                                            function,
                                            me.account(),
                                            me.name(),
                                            now,
                                            phrase(me, session, function),
                                            null)),
                            signed.containsAll(needed(session)) ? now : null);
        }
        boolean complete = signed.containsAll(needed(session));
        if (complete) {
            tables.sessions().become(id, Session.State.CLOSED);
        }
        events.official(me, "signed", id, session, null, Map.of("digest", digest, "complete", complete));
    }

    /** The chair signs by the vote of the body; the keeper for the office, and so as their mandate says. */
    private String phrase(Caller me, Session session, Minutes.Function function) {
        return function == Minutes.Function.KEEPER
                ? rooms.directory()
                        .call(d -> d.phraseOf(session.district(), me.account()))
                        .orElse(null)
                : null;
    }

    private static Set<Minutes.Function> needed(Session session) {
        return session.keeper() == null ? EnumSet.of(Minutes.Function.CHAIR) : EnumSet.allOf(Minutes.Function.class);
    }
}
