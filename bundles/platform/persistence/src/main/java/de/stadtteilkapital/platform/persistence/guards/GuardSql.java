package de.stadtteilkapital.platform.persistence.guards;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** How one of the databases guards its tables. */
interface GuardSql {
    /** What puts the guards of one table up. */
    List<String> up(String table, List<Guard> guards, Columns columns);

    /** What takes all guards of a unit's tables down. */
    List<String> down(Connection connection, String unit) throws SQLException;

    /** What is wrong with the guards of one table, each in a few words. */
    List<String> wrong(Connection connection, String table, List<Guard> guards, Columns columns) throws SQLException;
}
