package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.Recusal;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Map;

/** Exclusions of members from items (VwVfG § 20), which bar their accounts from the case. */
final class Exclusions {
    private final CommitteeTables tables;
    private final Visibility access;
    private final OtherRooms rooms;
    private final CommitteeEvents events;
    private final BusinessClock clock;

    Exclusions(
            CommitteeTables tables, Visibility access, OtherRooms rooms, CommitteeEvents events, BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.rooms = requireNonNull(rooms);
        this.events = requireNonNull(events);
        this.clock = requireNonNull(clock);
    }

    Page<Recusal> recusals(Caller me, String itemId) {
        AgendaItem item = access.unbarred(me, itemId);
        access.deliberated(me, item.session());
        return Page.whole(tables.recusals().ofItem(itemId));
    }

    Recusal recusal(Caller me, String item, String id) {
        return recusals(me, item).items().stream()
                .filter(recusal -> recusal.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    Recusal recuse(Caller me, String itemId, NewRecusal wanted) {
        AgendaItem item = access.unbarred(me, itemId);
        Session session = access.led(me, item.session());
        SessionAct.requireBeforeMinutes(session);
        tables.sessions().act(session.id());
        SessionAct.requireOpen(tables.items().reread(itemId));
        Member member = access.body(session).members().stream()
                .filter(m -> m.id().equals(wanted.member()))
                .findFirst()
                .orElseThrow(() -> Refusal.rule(
                        "/member",
                        new Text(
                                "Ausgeschlossen wird nur, wer Mitglied ist; bitte ein Mitglied dieses Gremiums nennen.",
                                "Only a member can be excluded; please name one of this body."),
                        "committee.recusalMember",
                        "VwVfG § 20"));
        if (tables.recusals().ofItem(itemId).stream().anyMatch(r -> r.member().equals(member.id()))) {
            throw Refusal.conflict(new Text(
                    "Dieses Mitglied ist von dem Punkt (OPEN) schon ausgeschlossen; möglich ist die Beratung ohne es.",
                    "This member is excluded from the item (OPEN) already; it can be dealt with without them."));
        }
        Recusal recusal = new Recusal(Ids.next(), itemId, member.id(), wanted.reason(), Moment.now(clock));
        keep(recusal, item, member);
        bar(me, item, member);
        events.inside(
                me,
                "recused",
                itemId,
                session,
                item.application(),
                Map.of("recusal", recusal.id(), "member", member.id()),
                Map.of("name", member.name(), "reason", wanted.reason()));
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
                keep(new Recusal(Ids.next(), item.id(), member.id(), reason, Moment.now(clock)), item, member);
                bar(me, item, member);
            }
        }
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

    private void keep(Recusal recusal, AgendaItem item, Member member) {
        tables.recusals().add(recusal, item.application(), member.account());
    }
}
