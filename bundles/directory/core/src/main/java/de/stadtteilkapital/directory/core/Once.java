package de.stadtteilkapital.directory.core;

import de.stadtteilkapital.platform.api.Refusal;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.persistence.PersistenceException;

/** Writes what may stand only once, also where another one was quicker by a moment. */
final class Once {
    private static final String UNIQUE_VIOLATION = "23505";

    private Once() {}

    /** @param write flushes, so that the database's unique keys speak within it */
    static <T> T write(Supplier<T> write, Supplier<Refusal> twice) {
        try {
            return write.get();
        } catch (PersistenceException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                    throw twice.get();
                }
            }
            throw e;
        }
    }
}
