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
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signs minutes: all who presided, and the keeper where one is appointed (VwVfG § 93). */
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
        Set<Signers.Part> needed = facts.signers().needed();
        Set<Signers.Part> given = facts.signers().given();
        Set<Signers.Part> mine = facts.signers().mine();
        mine.removeAll(given);
        Instant now = Moment.now(clock);
        for (Signers.Part part : mine) {
            given.add(part);
            tables.minutes()
                    .sign(id, signature(me, session, digest, part, now), given.containsAll(needed) ? now : null);
        }
        boolean complete = given.containsAll(needed);
        if (complete) {
            tables.sessions().become(id, Session.State.CLOSED);
        }
        events.official(me, "signed", id, session, null, Map.of("digest", digest, "complete", complete));
    }

    private KeptMinutes.KeptSignature signature(
            Caller me, Session session, String minutes, Signers.Part part, Instant at) {
        return MinutesSeal.signed(
                session.id(),
                minutes,
                new KeptMinutes.KeptSignature(
                        part.function(),
                        part.member(),
                        me.account(),
                        me.name(),
                        at,
                        phrase(me, session, part.function()),
                        null));
    }

    /** The chair signs by the vote of the body; the keeper for the office, and so as their mandate says. */
    private String phrase(Caller me, Session session, Minutes.Function function) {
        return function == Minutes.Function.KEEPER
                ? rooms.directory()
                        .call(d -> d.phraseOf(session.district(), me.account()))
                        .orElse(null)
                : null;
    }
}
