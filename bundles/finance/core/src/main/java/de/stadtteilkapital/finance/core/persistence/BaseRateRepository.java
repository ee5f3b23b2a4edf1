package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.api.HalfYearRate;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    /** The same with where they come from, the latest first. */
    public List<HalfYearRate> table() {
        return store.in(em -> em
                .createQuery("select e from BaseRateEntity e order by e.validFrom desc", BaseRateEntity.class)
                .getResultList()
                .stream()
                .map(BaseRateEntity::toHalfYear)
                .toList());
    }

    public Optional<HalfYearRate> from(LocalDate day) {
        return store.in(
                em -> Optional.ofNullable(em.find(BaseRateEntity.class, day)).map(BaseRateEntity::toHalfYear));
    }

    /** Each new, or in the place of the one that is valid from the same day. */
    public void enter(Collection<HalfYearRate> rates) {
        store.with(em -> rates.forEach(rate -> em.merge(BaseRateEntity.of(rate))));
    }

    public void remove(LocalDate from) {
        store.with(em -> em.remove(em.find(BaseRateEntity.class, from)));
    }

    /** Whether a claim's interest rests on it. */
    public boolean isUsed(HalfYearRate rate) {
        return store.in(em -> em.createQuery(
                                "select count(s) from ClaimStepEntity s where s.from <= :until and s.to >= :from"
                                        + " and s.baseRate = :rate",
                                Long.class)
                        .setParameter("from", rate.from())
                        .setParameter("until", rate.until())
                        .setParameter("rate", rate.rate())
                        .getSingleResult()
                > 0);
    }
}
