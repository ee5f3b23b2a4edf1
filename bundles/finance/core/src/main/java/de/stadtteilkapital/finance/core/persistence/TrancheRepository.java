package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Optional;

/** Where tranches are kept. */
public final class TrancheRepository {
    private static final Keyset<TrancheEntity> TRANCHES = new Keyset<>(TrancheEntity.class, "id")
            .filter("district", "district")
            .filter("round", "round")
            .search("reference");

    private final Store store;

    public TrancheRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(Tranche tranche) {
        store.with(em -> em.persist(TrancheEntity.of(tranche)));
    }

    public Optional<Tranche> tranche(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(TrancheEntity.class, id)).map(TrancheEntity::toRecord));
    }

    public boolean anyIn(String district, String round) {
        return store.in(em -> em.createQuery(
                                "select count(e) from TrancheEntity e where e.district = :district and e.round = :round",
                                Long.class)
                        .setParameter("district", district)
                        .setParameter("round", round)
                        .getSingleResult()
                > 0);
    }

    public Page<Tranche> page(PageRequest request, RowFilter scope) {
        return store.in(em -> TRANCHES.page(em, request, scope, TrancheEntity::toRecord));
    }
}
