package de.stadtteilkapital.platform.persistence.unit;

import java.sql.SQLTimeoutException;
import java.util.concurrent.TimeUnit;

/** Until when a unit of work may go on asking the database. */
final class UnitDeadline {
    /** What PostgreSQL says of a statement that was cancelled. */
    private static final String CANCELLED = "57014";

    private final long end;
    private final int statementSeconds;

    UnitDeadline(int statementSeconds, int unitSeconds) {
        this.statementSeconds = statementSeconds;
        end = System.nanoTime() + TimeUnit.SECONDS.toNanos(unitSeconds);
    }

    /** @throws SQLTimeoutException where no time is left */
    int secondsForStatement() throws SQLTimeoutException {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new SQLTimeoutException("the unit of work has used up its time", CANCELLED);
        }
        return (int) Math.max(1, Math.min(statementSeconds, TimeUnit.NANOSECONDS.toSeconds(left)));
    }
}
