package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.Purge;
import de.stadtteilkapital.applications.api.PurgeItem;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
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

/** Where purges are kept, and with them the tombstones of what they took away. */
public final class PurgeRepository {
    private static final Keyset<PurgeEntity> PURGES = new Keyset<>(PurgeEntity.class, "-proposedAt")
            .filter("district", "district")
            .filter("state", "state")
            .sort("proposedAt", "proposedAt");

    private final Store store;

    public PurgeRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(Purge purge) {
        store.with(em -> {
            em.persist(PurgeEntity.of(purge));
            em.flush();
            purge.items().forEach(item -> em.persist(PurgeItemEntity.of(purge.id(), item)));
        });
    }

    public Optional<Purge> find(Caller me, String id) {
        return store.in(em -> seen(me).find(em, PurgeEntity.class, id).map(row -> toRecord(em, row)));
    }

    public Page<Purge> purges(Caller me, PageRequest request) {
        return store.in(em -> {
            Page<PurgeEntity> page = PURGES.page(em, request, seen(me), row -> row);
            Map<String, List<PurgeItem>> items =
                    items(em, page.items().stream().map(PurgeEntity::id).toList());
            return page.map(row -> row.toRecord(items.getOrDefault(row.id(), List.of())));
        });
    }

    /** Sent at once, so that of two who decide at the same time one waits here, and finds out. */
    public Purge decide(String id, Purge.State decision, String account, Instant at) {
        return store.in(em -> {
            PurgeEntity row = em.find(PurgeEntity.class, id);
            row.decide(decision, account, at);
            em.flush();
            return toRecord(em, row);
        });
    }

    /** The purge that took a thing away. */
    public Optional<Purge> tombstone(String thing) {
        return store.in(em -> em
                .createQuery(
                        "select p from PurgeItemEntity i, PurgeEntity p where i.thing = :thing and p.id = i.purge"
                                + " and p.state = :confirmed",
                        PurgeEntity.class)
                .setParameter("thing", thing)
                .setParameter("confirmed", Purge.State.CONFIRMED)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> row.toRecord(List.of())));
    }

    private static Purge toRecord(EntityManager em, PurgeEntity row) {
        return row.toRecord(items(em, List.of(row.id())).getOrDefault(row.id(), List.of()));
    }

    private static Map<String, List<PurgeItem>> items(EntityManager em, Collection<String> purges) {
        return em
                .createQuery(
                        "select e from PurgeItemEntity e where e.purge in :purges order by e.id", PurgeItemEntity.class)
                .setParameter("purges", NonEmpty.of(purges))
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        PurgeItemEntity::purge, Collectors.mapping(PurgeItemEntity::toRecord, Collectors.toList())));
    }

    private static RowFilter seen(Caller me) {
        return RowFilter.in("e.district", ApplicationRight.FOLLOW_PURGES.districts(me));
    }
}
