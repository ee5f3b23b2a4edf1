package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** Where sessions are kept, and who was invited to them and came. */
public final class SessionRepository {
    private static final Keyset<SessionEntity> SESSIONS = new Keyset<>(SessionEntity.class, "startsAt")
            .filter("district", "district")
            .filter("body", "body")
            .filter("state", "state")
            .sort("startsAt", "startsAt")
            .search("title");

    private final Store store;

    public SessionRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** Sessions of these districts and of these bodies. */
    public Page<Session> page(PageRequest request, Collection<String> districts, Collection<InDistrict> bodies) {
        RowFilter scope = RowFilter.in("e.district", districts).or(RowFilter.within("e.district", "e.body", bodies));
        return store.in(em -> SESSIONS.page(em, request, scope, SessionEntity::toRecord));
    }

    public Optional<Session> find(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(SessionEntity.class, id)).map(SessionEntity::toRecord));
    }

    public Map<String, Session> find(Collection<String> ids) {
        return store.in(em -> em
                .createQuery("select e from SessionEntity e where e.id in :ids", SessionEntity.class)
                .setParameter("ids", NonEmpty.of(ids))
                .getResultList()
                .stream()
                .map(SessionEntity::toRecord)
                .collect(Collectors.toMap(Session::id, session -> session)));
    }

    /** Sessions of a district that still take items, of bodies that decide on applications; the next first. */
    public List<Session> open(String district) {
        return store.in(em -> em
                .createQuery(
                        "select e from SessionEntity e, BodyEntity b where b.district = e.district and b.code = e.body"
                                + " and b.decides = :yes and e.district = :district and e.state in :open"
                                + " order by e.startsAt, e.id",
                        SessionEntity.class)
                .setParameter("yes", true)
                .setParameter("district", district)
                .setParameter("open", List.of(Session.State.PLANNED, Session.State.INVITED, Session.State.HELD))
                .getResultList()
                .stream()
                .map(SessionEntity::toRecord)
                .toList());
    }

    /** Whether a session of the body has no minutes yet. */
    public boolean isAnyUnfinished(String district, String body) {
        return isAny(
                district,
                body,
                List.of(Session.State.PLANNED, Session.State.INVITED, Session.State.HELD),
                Instant.EPOCH);
    }

    /** Whether a session of the body was opened at the instant or later. */
    public boolean isAnyHeldFrom(String district, String body, Instant start) {
        return isAny(district, body, List.of(Session.State.HELD, Session.State.MINUTED, Session.State.CLOSED), start);
    }

    /**
     * Sessions of the body to which members were invited at the instant or later, a few of them.
     *
     * @param start when they take place at the earliest
     */
    public List<Session> invitedSince(InDistrict body, Instant at, Instant start) {
        return store.in(em -> em
                .createQuery(
                        "select e from SessionEntity e where e.district = :district and e.body = :body"
                                + " and e.invitedAt >= :at and e.startsAt >= :start order by e.startsAt",
                        SessionEntity.class)
                .setParameter("district", body.district())
                .setParameter("body", body.id())
                .setParameter("at", at)
                .setParameter("start", start)
                .setMaxResults(3)
                .getResultList()
                .stream()
                .map(SessionEntity::toRecord)
                .toList());
    }

    private boolean isAny(String district, String body, List<Session.State> states, Instant start) {
        return store.in(em -> em.createQuery(
                                "select count(e) from SessionEntity e where e.district = :district and e.body = :body"
                                        + " and e.state in :states and e.startsAt >= :start",
                                Long.class)
                        .setParameter("district", district)
                        .setParameter("body", body)
                        .setParameter("states", states)
                        .setParameter("start", start)
                        .getSingleResult()
                > 0);
    }

    public void add(Session session) {
        store.with(em -> em.persist(SessionEntity.of(session)));
    }

    /**
     * Begins an act in a session: of two at the same time the second waits here and is repeated after the first. Sent at
     * once, since what follows may violate a constraint before the row's version speaks.
     */
    public void act(String id) {
        store.with(em -> {
            em.find(SessionEntity.class, id).act();
            em.flush();
        });
    }

    public void invite(String id, Instant at, String waived, Collection<String> members) {
        store.with(em -> {
            em.find(SessionEntity.class, id).invite(at, waived);
            members.forEach(member -> em.persist(new SeatEntity(id, member, true)));
        });
    }

    /** The member whom the chair named to record attendance. */
    public Optional<String> recorder(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(SessionEntity.class, id).recorder()));
    }

    public void entrust(String id, String member) {
        store.with(em -> em.find(SessionEntity.class, id).entrust(member));
    }

    /** The member who was named to lead it. */
    public Optional<String> presiding(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(SessionEntity.class, id).presiding()));
    }

    /** @param member null for whoever leads by the rules */
    public void lead(String id, String member) {
        store.with(em -> em.find(SessionEntity.class, id).isLedBy(member));
    }

    public void become(String id, Session.State state) {
        store.with(em -> em.find(SessionEntity.class, id).become(state));
    }

    /**
     * Notes who is present and thereby that the session is held.
     *
     * @param changes who has come or gone since it was noted last
     */
    public void attend(String id, List<Coming> changes) {
        store.with(em -> {
            em.find(SessionEntity.class, id).become(Session.State.HELD);
            Map<String, SeatEntity> seats =
                    seats(em, id).stream().collect(Collectors.toMap(SeatEntity::holder, seat -> seat));
            int place = comings(em, id).size();
            for (Coming change : changes) {
                SeatEntity seat = seats.get(change.member());
                if (seat == null) {
                    seat = new SeatEntity(id, change.member(), false);
                    em.persist(seat);
                }
                seat.come(change.came());
                em.persist(new ComingEntity(id, place++, change));
            }
        });
    }

    /** Who came and went in a session, in its order; of sessions before it was kept nothing. */
    public List<Coming> comings(String id) {
        return store.in(
                em -> comings(em, id).stream().map(ComingEntity::toRecord).toList());
    }

    private static List<ComingEntity> comings(EntityManager em, String session) {
        return em.createQuery(
                        "select e from ComingEntity e where e.session = :session order by e.place", ComingEntity.class)
                .setParameter("session", session)
                .getResultList();
    }

    public Seats seats(String id) {
        return store.in(em -> {
            List<SeatEntity> rows = seats(em, id);
            return new Seats(
                    rows.stream()
                            .filter(SeatEntity::isInvited)
                            .map(SeatEntity::holder)
                            .collect(Collectors.toSet()),
                    rows.stream()
                            .filter(SeatEntity::isPresent)
                            .map(SeatEntity::holder)
                            .collect(Collectors.toSet()));
        });
    }

    private static List<SeatEntity> seats(EntityManager em, String session) {
        return em.createQuery("select e from SeatEntity e where e.session = :session", SeatEntity.class)
                .setParameter("session", session)
                .getResultList();
    }
}
