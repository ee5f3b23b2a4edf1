package de.stadtteilkapital.itests.benchmark.limit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows as columns with values, read from one table and written into it. */
final class Rows {
    private Rows() {}

    /** The first row of the query. */
    static Map<String, Object> one(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, parameters);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("nothing for " + sql);
                }
                Map<String, Object> columns = new LinkedHashMap<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    // texts of a row may be large objects, which end with the row
                    Object value = row.getObject(column) instanceof java.sql.Clob
                            ? row.getString(column)
                            : row.getObject(column);
                    columns.put(row.getMetaData().getColumnLabel(column).toLowerCase(), value);
                }
                return columns;
            }
        }
    }

    static int run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            set(update, parameters);
            return update.executeUpdate();
        }
    }

    static void insert(Connection connection, String table, Map<String, Object> row) throws SQLException {
        run(connection, insertion(table, row), row.values().toArray());
    }

    static String insertion(String table, Map<String, Object> row) {
        return "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                + row.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
