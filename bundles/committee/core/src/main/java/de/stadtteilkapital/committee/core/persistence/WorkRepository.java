package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.TypedQuery;

/** What waits for people in this room, each in one statement. */
public final class WorkRepository {
    private static final String SIGNER =
            "(select c.id from MemberEntity c, BodyEntity b where c.body = b.id and b.code = e.body"
                    + " and b.district = e.district and c.seat = m.signer and c.account ";

    private static final String SEAT =
            "d.body = o.id and o.code = e.body and o.district = e.district and d.seat = l.member and d.account ";

    private final Store store;

    /** A session, and since when it waits. */
    public record WaitingSession(Session session, Instant since) {}

    /** A condition, where it was made, and since when it waits. */
    public record WaitingCondition(String id, ConditionPlace place, String text, LocalDate due, Instant since) {}

    /** An approval, where it was made, and since when it waits. */
    public record WaitingItem(AgendaItem item, String district, Instant since) {}

    public WorkRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** The bodies that the caller chairs on the day. */
    public Set<InDistrict> chaired(Caller me, LocalDate day) {
        if (me.bodies().isEmpty()) {
            return Set.of();
        }
        return store.reading(em -> em.createQuery(
                        "select b.district, b.code from BodyEntity b, MemberEntity c where c.body = b.id"
                                + " and c.account = :me and c.chair = :yes and c.gone = :no"
                                + " and (c.since is null or c.since <= :day) and (c.until is null or c.until >= :day)",
                        Object[].class)
                .setParameter("me", me.account())
                .setParameter("yes", true)
                .setParameter("no", false)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new InDistrict((String) row[0], (String) row[1]))
                .filter(me.bodies()::contains)
                .collect(Collectors.toSet()));
    }

    /**
     * Minutes that the caller has to sign as who presided or as keeper; the oldest first.
     *
     * @param chaired the bodies whose minutes are the caller's where nobody presided, or who did is none of these accounts
     */
    public List<WaitingSession> toSign(Caller me, Map<InDistrict, Set<String>> chaired, RowFilter seen, int most) {
        RowFilter mine = left(chaired)
                .or(new RowFilter("exists " + SIGNER + "= :signer)", Map.of("signer", me.account())))
                .and(unsigned(Minutes.Function.CHAIR))
                .or(leads(me, chaired))
                .or(RowFilter.is("e.keeper", me.account()).and(unsigned(Minutes.Function.KEEPER)))
                .and(seen);
        return sessions(
                "select e, m.madeAt from SessionEntity e, MinutesEntity m where m.session = e.id and ",
                RowFilter.is("e.state", Session.State.MINUTED).and(mine),
                " order by m.madeAt, e.id",
                most);
    }

    /** That the caller led an item, or chairs today where who did is in no more, and nobody has signed for it yet. */
    private static RowFilter leads(Caller me, Map<InDistrict, Set<String>> chaired) {
        RowFilter mine = new RowFilter(
                "exists (select l.member from LeaderEntity l, MemberEntity d, BodyEntity o where l.session = e.id"
                        + " and l.signedAt is null and " + SEAT + "= :leader)",
                Map.of("leader", me.account()));
        int number = 0;
        for (Map.Entry<InDistrict, Set<String>> body : chaired.entrySet()) {
            String in = "leaders" + number++;
            mine = mine.or(RowFilter.within("e.district", "e.body", Set.of(body.getKey()))
                    .and(new RowFilter(
                            "exists (select l.member from LeaderEntity l where l.session = e.id and l.signedAt is null"
                                    + " and not exists (select d.id from MemberEntity d, BodyEntity o where " + SEAT
                                    + "in :" + in + "))",
                            Map.of(in, NonEmpty.of(body.getValue())))));
        }
        return mine;
    }

    /** That nobody has signed as this yet, whoever it was. */
    private static RowFilter unsigned(Minutes.Function function) {
        return new RowFilter(
                "not exists (select s.account from SignatureEntity s where s.session = e.id and s.function = :as%s)"
                        .formatted(function),
                Map.of("as" + function, function));
    }

    /** Minutes whose signer is none of the accounts that have the role of the body. */
    private static RowFilter left(Map<InDistrict, Set<String>> chaired) {
        return chaired.entrySet().stream()
                .map(body -> RowFilter.within("e.district", "e.body", Set.of(body.getKey()))
                        .and(new RowFilter("m.signer is null", Map.of())
                                .or(new RowFilter(
                                        "not exists " + SIGNER + "in :members)",
                                        Map.of("members", NonEmpty.of(body.getValue()))))))
                .reduce(RowFilter::or)
                .orElseGet(() -> RowFilter.within("e.district", "e.body", Set.of()));
    }

    /** Sessions of these bodies before the instant of which there are no minutes; the oldest first. */
    public List<WaitingSession> toMinute(Set<InDistrict> chaired, Instant before, int most) {
        RowFilter mine = RowFilter.is("e.state", Session.State.HELD)
                .and(RowFilter.within("e.district", "e.body", chaired))
                .and(new RowFilter("e.startsAt < :before", Map.of("before", before)));
        return sessions("select e, e.startsAt from SessionEntity e where ", mine, " order by e.startsAt, e.id", most);
    }

    private List<WaitingSession> sessions(String select, RowFilter wanted, String order, int most) {
        return store.reading(em -> filled(
                        em.createQuery(select + wanted.condition() + order, Object[].class), wanted, most)
                .getResultStream()
                .map(row -> new WaitingSession(((SessionEntity) row[0]).toRecord(), (Instant) row[1]))
                .toList());
    }

    /** Conditions of these districts that are to be fulfilled until the day, and from which nobody bars the caller. */
    public List<WaitingCondition> due(Caller me, Collection<String> districts, LocalDate until, int most) {
        RowFilter wanted = RowFilter.is("e.standing", ConditionEntity.IN_FORCE)
                .and(RowFilter.in("e.district", districts))
                .and(new RowFilter("e.fulfilledOn is null and e.due <= :until", Map.of("until", until)))
                .and(RowFilter.missingOrNotIn("e.application", me.bars()))
                .and(new RowFilter(
                        "not exists (select r.id from RecusalEntity r where r.item = e.item and r.account = :me)",
                        Map.of("me", me.account())));
        return store.reading(em -> filled(
                        em.createQuery(
                                "select e, v.castAt from ConditionEntity e, VoteEntity v where v.id = e.vote and "
                                        + wanted.condition() + " order by e.due, e.id",
                                Object[].class),
                        wanted,
                        most)
                .getResultStream()
                .map(row -> waiting((ConditionEntity) row[0], (Instant) row[1]))
                .toList());
    }

    /** Approvals in signed minutes whose preconditions are met, and which no grant has followed; the oldest first. */
    public List<WaitingItem> toGrant(Caller me, Collection<String> districts, int most) {
        RowFilter wanted = RowFilter.in("s.district", districts)
                .and(new RowFilter(
                        "e.state = :decided and e.result in :approvals and e.grantedOn is null"
                                + " and e.application is not null and m.signedAt is not null",
                        Map.of(
                                "decided",
                                AgendaItem.State.DECIDED,
                                "approvals",
                                List.of(AgendaItem.Result.APPROVED, AgendaItem.Result.APPROVED_WITH_CONDITIONS))))
                .and(RowFilter.notIn("e.application", me.bars()))
                // joined, since beside an “exists” EclipseLink writes booleans as numbers, which Derby does not compare
                .and(new RowFilter(
                        "c.id is null and r.id is null",
                        Map.of("inForce", ConditionEntity.IN_FORCE, "yes", true, "me", me.account())));
        return store.reading(em -> filled(
                        em.createQuery(
                                "select e, s.district, m.signedAt from ItemEntity e"
                                        + " join SessionEntity s on s.id = e.session"
                                        + " join MinutesEntity m on m.session = e.session"
                                        + " left join ConditionEntity c on c.item = e.id and c.standing = :inForce"
                                        + " and c.precondition = :yes and c.fulfilledOn is null"
                                        + " left join RecusalEntity r on r.item = e.id and r.account = :me where "
                                        + wanted.condition() + " order by m.signedAt, e.id",
                                Object[].class),
                        wanted,
                        most)
                .getResultStream()
                .map(row -> new WaitingItem(((ItemEntity) row[0]).toRecord(), (String) row[1], (Instant) row[2]))
                .toList());
    }

    private static WaitingCondition waiting(ConditionEntity row, Instant since) {
        return new WaitingCondition(
                row.toRecord().id(),
                row.toPlace(),
                row.toRecord().text(),
                row.toRecord().due(),
                since);
    }

    private static TypedQuery<Object[]> filled(TypedQuery<Object[]> query, RowFilter wanted, int most) {
        wanted.parameters().forEach(query::setParameter);
        return query.setMaxResults(most);
    }
}
