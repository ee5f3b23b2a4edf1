package de.stadtteilkapital.platform.persistence.guards;

import de.stadtteilkapital.platform.persistence.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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

    /** Triggers on these tables that are neither guards nor a changelog's own. */
    public List<String> foreign(
            Connection connection, List<Guard> guards, Collection<String> tables, List<OwnTrigger> own)
            throws SQLException {
        Map<String, List<Guard>> guarded = byTable(guards);
        SortedSet<String> all = new TreeSet<>(tables);
        all.addAll(guarded.keySet());
        List<String> foreign = new ArrayList<>();
        for (String table : all) {
            Set<String> names = new TreeSet<>(sql.onTable(connection, table));
            names.removeAll(sql.names(table, guarded.getOrDefault(table, List.of()), Columns.of(connection, table)));
            own.stream()
                    .filter(trigger -> trigger.table().equals(table))
                    .forEach(trigger -> names.remove(trigger.name()));
            names.forEach(name -> foreign.add(name + " on " + table + " is nobody's"));
        }
        return foreign;
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
