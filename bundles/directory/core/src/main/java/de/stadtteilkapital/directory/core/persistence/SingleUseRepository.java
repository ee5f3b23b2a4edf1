package de.stadtteilkapital.directory.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Instant;
import java.util.Optional;
import javax.persistence.EntityManager;

/** Single-use links in their table. */
public final class SingleUseRepository {
    private final Store store;

    public SingleUseRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public SingleUse add(String account, LinkKind kind, String keyId, String by, Instant at, Instant expires) {
        return store.in(em -> {
            SingleUseEntity row = SingleUseEntity.of(account, kind, keyId, by, at, expires);
            em.persist(row);
            em.flush();
            return row.toRecord();
        });
    }

    /**
     * One that has not ended and not run out, of an account that is open. Both rows are read one after the other: whoever held
     * the one while waiting for the other would stand in the way of who uses the link.
     */
    public Optional<SingleUse> holding(String id, Instant now) {
        return store.reading(em -> em.createQuery(
                        "select s from SingleUseEntity s where s.id = :id and s.endedAt is null and s.expiresAt > :now",
                        SingleUseEntity.class)
                .setParameter("id", id)
                .setParameter("now", SingleUseEntity.utc(now))
                .getResultStream()
                .findFirst()
                .map(SingleUseEntity::toRecord)
                .filter(link -> isOpen(em, link.account())));
    }

    private static boolean isOpen(EntityManager em, String account) {
        return !em.createQuery("select e.id from AccountEntity e where e.id = :id and e.closedOn is null", String.class)
                .setParameter("id", account)
                .getResultList()
                .isEmpty();
    }

    /** Whether one of the kind was made for the account since then. */
    public boolean madeSince(String account, LinkKind kind, Instant since) {
        return store.in(em -> em.createQuery(
                                "select count(s) from SingleUseEntity s where s.account = :account and s.kind = :kind"
                                        + " and s.madeAt > :since",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("kind", kind)
                        .setParameter("since", SingleUseEntity.utc(since))
                        .getSingleResult()
                > 0);
    }

    /** Ends one in the database itself; of two at the same time one is told that it did. */
    public boolean end(String id, Instant now) {
        return store.in(em ->
                em.createQuery("update SingleUseEntity s set s.endedAt = :now where s.id = :id and s.endedAt is null")
                                .setParameter("id", id)
                                .setParameter("now", SingleUseEntity.utc(now))
                                .executeUpdate()
                        == 1);
    }

    public void endAll(String account, Instant now) {
        store.with(em -> em.createQuery(
                        "update SingleUseEntity s set s.endedAt = :now where s.account = :account and s.endedAt is null")
                .setParameter("account", account)
                .setParameter("now", SingleUseEntity.utc(now))
                .executeUpdate());
    }

    public void endAll(String account, LinkKind kind, Instant now) {
        store.with(em -> em.createQuery("update SingleUseEntity s set s.endedAt = :now where s.account = :account"
                        + " and s.kind = :kind and s.endedAt is null")
                .setParameter("account", account)
                .setParameter("kind", kind)
                .setParameter("now", SingleUseEntity.utc(now))
                .executeUpdate());
    }
}
