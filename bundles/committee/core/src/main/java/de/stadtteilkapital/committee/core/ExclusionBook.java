package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.Recusal;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps who is excluded from an item, and has their accounts barred from the case. */
@Component(service = ExclusionBook.class)
public final class ExclusionBook {
    private final CommitteeTables tables;
    private final Visibility access;
    private final OtherRooms rooms;
    private final CommitteeEvents events;
    private final BusinessClock clock;

    @Activate
    public ExclusionBook(
            @Reference CommitteeTables tables,
            @Reference Visibility access,
            @Reference OtherRooms rooms,
            @Reference CommitteeEvents events,
            @Reference BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.rooms = requireNonNull(rooms);
        this.events = requireNonNull(events);
        this.clock = requireNonNull(clock);
    }

    Recusal exclude(Caller me, AgendaItem item, Member member, String reason) {
        Recusal recusal = new Recusal(Ids.next(), item.id(), member.id(), reason, Moment.now(clock));
        tables.recusals().add(recusal, item.application(), member.account());
        bar(me, item, member);
        return recusal;
    }

    /**
     * Whoever was excluded from the application in an earlier session is excluded here too: by their account in whatever
     * body, by their seat in this one, since a member need not have an account.
     */
    void carryOver(Caller me, Session session, AgendaItem item) {
        if (item.application() == null) {
            return;
        }
        Map<String, String> accounts = tables.recusals().reasons(item.application());
        Map<String, String> seats =
                tables.recusals().reasonsOfSeats(item.application(), session.district(), session.body());
        for (Member member : access.body(session).members()) {
            String reason = accounts.getOrDefault(member.account(), seats.get(member.id()));
            if (reason != null) {
                exclude(me, item, member, reason);
            }
        }
    }

    /** A member who had no account has one now, and is barred by it from all from which their seat was excluded. */
    void isKnownBy(Caller me, InDistrict body, String seat, String account) {
        tables.recusals().isKnownBy(body, seat, account).forEach((item, matter) -> {
            rooms.directory().act(d -> d.bar(me, account, matter));
            events.belongs(item, matter);
        });
    }

    /** A seat that had no account when it was excluded may have one by now. */
    private void bar(Caller me, AgendaItem item, Member member) {
        if (member.account() != null) {
            rooms.directory().act(d -> d.bar(me, member.account(), matter(item)));
            events.belongs(item.id(), matter(item));
        }
    }

    /** What an account is barred from: the case, or where the item is about none, the item. */
    static String matter(AgendaItem item) {
        return item.application() == null ? item.id() : item.application();
    }
}
