package de.stadtteilkapital.platform.persistence.guards;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The columns of a table in their order.
 *
 * @param large those that Derby can't compare
 */
record Columns(List<String> all, List<String> large) {
    private static final Set<Integer> LARGE = Set.of(Types.CLOB, Types.BLOB);

    static Columns of(Connection connection, String table) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        String name = data.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        List<String> all = new ArrayList<>();
        List<String> large = new ArrayList<>();
        try (ResultSet rows = data.getColumns(null, connection.getSchema(), name, null)) {
            while (rows.next()) {
                String column = rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                all.add(column);
                if (LARGE.contains(rows.getInt("DATA_TYPE"))) {
                    large.add(column);
                }
            }
        }
        if (all.isEmpty()) {
            throw new IllegalStateException("a guard of a table that is not there: " + table);
        }
        return new Columns(all, large);
    }

    /** Those that a guard freezes. */
    List<String> of(Guard guard) {
        if (guard.columns().isEmpty()) {
            return all;
        }
        if (!all.containsAll(guard.columns())) {
            throw new IllegalStateException("a guard of columns that are not there: " + guard);
        }
        return guard.columns();
    }
}
