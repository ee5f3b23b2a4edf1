package de.stadtteilkapital.platform.persistence.guards;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** How one of the databases guards its tables. */
interface GuardSql {
    /** What puts the guards of one table up. */
    List<String> up(String table, List<Guard> guards, Columns columns);

    /** Names of the triggers that guard one table. */
    Set<String> names(String table, List<Guard> guards, Columns columns);

    /** Names of all triggers that stand on a table. */
    Set<String> onTable(Connection connection, String table) throws SQLException;

    /** What takes all guards of a unit's tables down. */
    List<String> down(Connection connection, String unit) throws SQLException;

    /** What is wrong with the guards of one table, each in a few words. */
    List<String> wrong(Connection connection, String table, List<Guard> guards, Columns columns) throws SQLException;
}
