package de.stadtteilkapital.partners.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.List;

/** Where it is kept by which rules cases were sent to offices. */
public final class Routings {
    private final Store store;

    public Routings(Store store) {
        this.store = requireNonNull(store);
    }

    /** Facts and outcomes as canonical JSON. */
    public void add(String application, LocalDate today, String seen, String said) {
        store.with(em -> em.persist(RoutingEntity.of(Ids.next(), application, today, seen, said)));
    }

    /** In the order of their ids. */
    public List<StoredRouting> after(String id, int count) {
        return store.in(em -> em
                .createQuery("select e from RoutingEntity e where e.id > :id order by e.id", RoutingEntity.class)
                .setParameter("id", id)
                .setMaxResults(count)
                .getResultList()
                .stream()
                .map(RoutingEntity::toRecord)
                .toList());
    }
}
