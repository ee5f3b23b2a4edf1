package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.CoordinationCost;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Optional;

/** Where costs of the coordination are kept. */
public final class CoordinationCostRepository {
    private static final Keyset<CoordinationCostEntity> COSTS = new Keyset<>(CoordinationCostEntity.class, "id")
            .filter("district", "district")
            .filter("round", "round")
            .sort("spentOn", "spentOn")
            .search("payee")
            .search("purpose");

    private final Store store;

    public CoordinationCostRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(CoordinationCost cost, String posting) {
        store.with(em -> em.persist(CoordinationCostEntity.of(cost, posting)));
    }

    public Optional<CoordinationCost> cost(String id) {
        return store.in(em ->
                Optional.ofNullable(em.find(CoordinationCostEntity.class, id)).map(CoordinationCostEntity::toRecord));
    }

    /** Under which posting it was booked. */
    public String posting(String id) {
        return store.in(em -> em.find(CoordinationCostEntity.class, id).posting());
    }

    public CoordinationCost takeBack(String id, CoordinationCost.TakenBack taken) {
        return store.in(em -> {
            CoordinationCostEntity row = em.find(CoordinationCostEntity.class, id);
            row.takeBack(taken);
            em.flush();
            return row.toRecord();
        });
    }

    public Page<CoordinationCost> page(PageRequest request, RowFilter scope) {
        return store.in(em -> COSTS.page(em, request, scope, CoordinationCostEntity::toRecord));
    }
}
