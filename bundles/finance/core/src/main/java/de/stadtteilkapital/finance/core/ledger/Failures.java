package de.stadtteilkapital.finance.core.ledger;

import java.sql.SQLException;
import javax.persistence.OptimisticLockException;
import javax.persistence.PersistenceException;

/** What a failed statement of the ledger means for its unit of work. */
final class Failures {
    private static final String UNIQUE_VIOLATION = "23505";

    private Failures() {}

    /** Of two that begin the same row at once the second is repeated, and finds it. */
    static PersistenceException of(String what, SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState())
                ? new OptimisticLockException("another unit of work was first: " + what, e)
                : new PersistenceException(what, e);
    }
}
