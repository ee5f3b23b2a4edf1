package de.stadtteilkapital.platform.persistence.unit;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a unit of work leaves its connection. */
final class UnitEnd {
    private static final Logger LOG = LoggerFactory.getLogger(UnitEnd.class);

    private UnitEnd() {}

    /**
     * Undoes what was not committed, and gives the connection back or away.
     *
     * @param forget takes the unit from its thread; until then its entity managers find their connection
     */
    static void of(Unit unit, boolean committed, Runnable forget) {
        boolean rolledBack = committed || rollback(unit);
        try {
            unit.closeManagers(committed);
        } catch (RuntimeException e) {
            LOG.warn("An entity manager could not be closed; the data are safe: {}", words(e));
        }
        forget.run();
        try {
            if (rolledBack && !unit.isWorn()) {
                unit.giveBack();
            } else {
                unit.abandon();
            }
        } catch (SQLException e) {
            LOG.warn("A connection could not be given back to the pool: {}", Trouble.place(e));
        }
    }

    private static String words(RuntimeException e) {
        return Trouble.of(e).map(found -> found.told(e)).orElseGet(e::toString);
    }

    private static boolean rollback(Unit unit) {
        try {
            unit.rollback();
            return true;
        } catch (SQLException e) {
            LOG.warn("A rollback failed; the connection is abandoned: {}", Trouble.place(e));
            return false;
        }
    }
}
