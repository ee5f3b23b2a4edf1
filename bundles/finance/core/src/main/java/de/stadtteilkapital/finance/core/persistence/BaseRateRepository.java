package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Collection;
import java.util.List;

/** Where base rates are kept. */
public final class BaseRateRepository {
    private final Store store;

    public BaseRateRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** By the day from which they are valid. */
    public List<BaseRate> all() {
        return store.in(em -> em
                .createQuery("select e from BaseRateEntity e order by e.validFrom", BaseRateEntity.class)
                .getResultList()
                .stream()
                .map(BaseRateEntity::toRecord)
                .toList());
    }

    public void put(Collection<BaseRate> rates) {
        store.with(em -> rates.forEach(rate -> em.merge(BaseRateEntity.of(rate))));
    }
}
