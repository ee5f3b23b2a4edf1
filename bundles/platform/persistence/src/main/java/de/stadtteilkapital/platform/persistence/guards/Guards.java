package de.stadtteilkapital.platform.persistence.guards;

import de.stadtteilkapital.platform.persistence.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the guards of a room's tables up, takes them down while its changelog runs, and says which do not stand. */
public final class Guards {
    private final GuardSql sql;

    public Guards(Dialect dialect) {
        sql = dialect == Dialect.DERBY ? new DerbyGuards() : new PostgresGuards();
    }

    /** Takes all guards of a unit down; what is done without them must end with {@link #up} in the same transaction. */
    public void down(Connection connection, String unit) throws SQLException {
        execute(connection, sql.down(connection, unit));
    }

    public void up(Connection connection, List<Guard> guards) throws SQLException {
        for (Map.Entry<String, List<Guard>> table : byTable(guards).entrySet()) {
            Columns columns = Columns.of(connection, table.getKey());
            execute(connection, sql.up(table.getKey(), table.getValue(), columns));
        }
    }

    /** Each guard that is missing, switched off or another than it was made. */
    public List<String> wrong(Connection connection, List<Guard> guards) throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, List<Guard>> table : byTable(guards).entrySet()) {
            Columns columns = Columns.of(connection, table.getKey());
            wrong.addAll(sql.wrong(connection, table.getKey(), table.getValue(), columns));
        }
        return wrong;
    }

    private static Map<String, List<Guard>> byTable(List<Guard> guards) {
        Map<String, List<Guard>> tables = new LinkedHashMap<>();
        guards.forEach(guard ->
                tables.computeIfAbsent(guard.table(), t -> new ArrayList<>()).add(guard));
        return tables;
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
