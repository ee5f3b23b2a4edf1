package de.stadtteilkapital.platform.mail.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.stadtteilkapital.platform.persistence.FirstInsert;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;

/** Where is kept who is to be told, and of what they were. */
public final class NoticeRepository {
    private static final String ACCOUNT = "account";

    private final Store store;

    public NoticeRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** By district. */
    public Map<String, Watch> watches() {
        return store.reading(em -> em.createQuery("select e from WatchEntity e", WatchEntity.class)
                .getResultStream()
                .collect(toMap(WatchEntity::district, WatchEntity::toRecord)));
    }

    /**
     * Goes on to where a district is now; false where another node has done so.
     *
     * @param before where it was, null for a district that is new
     */
    public boolean goOn(String district, Watch before, Watch now) {
        return store.in(em -> {
            if (before == null) {
                return em.find(WatchEntity.class, district) == null && isFirst(em, WatchEntity.of(district, now));
            }
            return em.createQuery(
                                    "update WatchEntity e set e.position = :position, e.dailyOn = :day"
                                            + " where e.district = :district and e.position = :before and e.dailyOn = :dayBefore")
                            .setParameter("position", now.position())
                            .setParameter("day", now.dailyOn())
                            .setParameter("district", district)
                            .setParameter("before", before.position())
                            .setParameter("dayBefore", before.dailyOn())
                            .executeUpdate()
                    == 1;
        });
    }

    /** Where another unit of work makes the row too, this one is repeated and finds it. */
    private static boolean isFirst(EntityManager em, Object row) {
        return FirstInsert.of(
                () -> {
                    em.persist(row);
                    em.flush();
                    return true;
                },
                OptimisticLockException::new);
    }

    /** Has it looked what waits for the accounts, at once or when the pause since their last notice is over. */
    public void lookAfter(List<String> accounts, String district, Instant now, Duration pause) {
        store.with(em -> accounts.forEach(account -> {
            ReaderEntity row = em.find(ReaderEntity.class, account);
            if (row == null) {
                row = ReaderEntity.of(account, district);
                isFirst(em, row);
            }
            row.lookAfter(now, pause);
        }));
    }

    public List<Look> due(Instant now, int most) {
        return store.reading(em -> em.createQuery(
                        "select e from ReaderEntity e where e.lookAt <= :now order by e.lookAt, e.account",
                        ReaderEntity.class)
                .setParameter("now", now.toEpochMilli())
                .setMaxResults(most)
                .getResultStream()
                .map(ReaderEntity::toLook)
                .toList());
    }

    /** Takes the look upon this unit of work; false where another node has, or it is to be looked anew. */
    public boolean take(Look look) {
        return store.in(em -> em.createQuery(
                                "update ReaderEntity e set e.lookAt = null where e.account = :account and e.lookAt = :at")
                        .setParameter(ACCOUNT, look.account())
                        .setParameter("at", look.at())
                        .executeUpdate())
                == 1;
    }

    /** Has it looked later, unless another node has looked. */
    public void postpone(Look look, Instant until) {
        store.with(em -> em.createQuery(
                        "update ReaderEntity e set e.lookAt = :to where e.account = :account and e.lookAt = :at")
                .setParameter("to", until.toEpochMilli())
                .setParameter(ACCOUNT, look.account())
                .setParameter("at", look.at())
                .executeUpdate());
    }

    /** Of what somebody was told that still waited when it was looked last. */
    public Set<String> told(String account) {
        return store.in(
                em -> em.createQuery("select e.thing from ToldEntity e where e.account = :account", String.class)
                        .setParameter(ACCOUNT, account)
                        .getResultStream()
                        .collect(toSet()));
    }

    public void remember(String account, Set<String> things) {
        store.with(em -> things.forEach(thing -> em.persist(ToldEntity.of(account, thing))));
    }

    public void forget(String account, Set<String> things) {
        if (!things.isEmpty()) {
            store.with(
                    em -> em.createQuery("delete from ToldEntity e where e.account = :account and e.thing in :things")
                            .setParameter(ACCOUNT, account)
                            .setParameter("things", things)
                            .executeUpdate());
        }
    }

    public void toldAt(String account, Instant now) {
        store.with(em -> em.find(ReaderEntity.class, account).told(now));
    }
}
