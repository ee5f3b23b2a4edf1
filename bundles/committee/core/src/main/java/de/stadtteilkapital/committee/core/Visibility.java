package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may see what; asked wherever something is read. */
@Component(service = Visibility.class)
public final class Visibility {
    private final CommitteeTables tables;
    private final BusinessClock clock;

    @Activate
    public Visibility(@Reference CommitteeTables tables, @Reference BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.clock = requireNonNull(clock);
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

    static Optional<Member> chair(List<Member> members) {
        return members.stream().filter(Member::chair).findFirst();
    }

    /** The body with its members on the day of the session, and with the rules that were known at the invitation. */
    KnownBody body(Session session) {
        LocalDate day = LocalDate.ofInstant(session.startsAt(), clock.zone());
        return tables.bodies()
                .find(session.district(), session.body(), day, session.invitedAt())
                .orElseThrow(Refusal::notFound);
    }

    /** The item as the caller may see it. */
    AgendaItem item(Caller me, String id) {
        AgendaItem item = tables.items().find(id).orElseThrow(Refusal::notFound);
        session(me, item.session());
        return barred(me, Set.of(item)).isEmpty() ? item : item.redactedCopy();
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
