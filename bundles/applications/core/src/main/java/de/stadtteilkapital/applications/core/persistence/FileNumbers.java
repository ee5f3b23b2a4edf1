package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.Store;
import java.sql.SQLException;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.OptimisticLockException;
import javax.persistence.PersistenceException;

/**
 * Hands out the numbers of files, one after the other for each district and year. The row stays locked until the unit of
 * work has ended, so an act that is refused gives its number back.
 */
public final class FileNumbers {
    private static final String UNIQUE_VIOLATION = "23505";

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
        try {
            em.persist(row);
            em.flush();
            return number;
        } catch (PersistenceException e) {
            if (causedByDouble(e)) {
                throw new OptimisticLockException("another first file number of the year is under way", e);
            }
            throw e;
        }
    }

    private static boolean causedByDouble(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
