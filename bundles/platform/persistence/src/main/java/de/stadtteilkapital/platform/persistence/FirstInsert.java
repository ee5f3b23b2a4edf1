package de.stadtteilkapital.platform.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.persistence.OptimisticLockException;
import javax.persistence.PersistenceException;

/** The insert of a row that stands only once and that two units may want to make first. */
public final class FirstInsert {
    private static final String UNIQUE_VIOLATION = "23505";

    private FirstInsert() {}

    /** @throws OptimisticLockException where another unit of work has made the row; the unit is then repeated as a whole */
    public static void execute(PreparedStatement insert) throws SQLException {
        try {
            insert.executeUpdate();
        } catch (SQLException e) {
            if (isDouble(e)) {
                throw new OptimisticLockException("another unit of work was first", e);
            }
            throw e;
        }
    }

    /**
     * Likewise of an entity.
     *
     * @param write flushes, so that the database's unique keys speak within it
     * @param second what is thrown where another unit of work was first
     */
    public static <T> T of(Supplier<T> write, Supplier<? extends RuntimeException> second) {
        try {
            return write.get();
        } catch (PersistenceException e) {
            if (isDouble(e)) {
                throw second.get();
            }
            throw e;
        }
    }

    private static boolean isDouble(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
