package de.stadtteilkapital.platform.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.persistence.OptimisticLockException;

/** The insert of a row that two units may want to make first: the second is repeated, and finds it. */
public final class FirstInsert {
    private static final String UNIQUE_VIOLATION = "23505";

    private FirstInsert() {}

    /** @throws OptimisticLockException where another unit of work has made the row; the unit is then repeated as a whole */
    public static void execute(PreparedStatement insert) throws SQLException {
        try {
            insert.executeUpdate();
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw new OptimisticLockException("another unit of work was first", e);
            }
            throw e;
        }
    }
}
