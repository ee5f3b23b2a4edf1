package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.FirstInsert;
import de.stadtteilkapital.platform.persistence.Store;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.OptimisticLockException;

/**
 * Hands out the numbers of files, one after the other for each district and year. The row stays locked until the unit of
 * work has ended, so an act that is refused gives its number back.
 */
public final class FileNumbers {
    private final Store store;

    public FileNumbers(Store store) {
        this.store = requireNonNull(store);
    }

    public long next(String district, int year) {
        return store.in(em -> {
            CounterEntity.Key key = new CounterEntity.Key(district, year);
            CounterEntity row = em.find(CounterEntity.class, key, LockModeType.PESSIMISTIC_WRITE);
            return row == null ? first(em, district, year) : row.next();
        });
    }

    /** Of two that begin a year at once the second waits here for the first, then is repeated and finds its row. */
    private static long first(EntityManager em, String district, int year) {
        CounterEntity row = new CounterEntity(district, year);
        long number = row.next();
        return FirstInsert.of(
                () -> {
                    em.persist(row);
                    em.flush();
                    return number;
                },
                () -> new OptimisticLockException("another first file number of the year is under way"));
    }
}
