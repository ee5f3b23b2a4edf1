package de.stadtteilkapital.platform.persistence.witness;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The forms of all witnessed tables: those that hold now, and all there ever were. */
public final class Forms {
    private final Map<String, SortedMap<Integer, Form>> byTable = new ConcurrentHashMap<>();

    /** After a changelog has run, in its transaction: a table whose columns are others now gets another form. */
    public static void renew(Connection connection, List<Kept> tables) throws SQLException {
        for (Kept kept : tables) {
            SortedMap<Integer, Form> known = read(connection, kept.table());
            List<String> keys = keys(connection, kept.table());
            List<String> columns = columns(connection, kept);
            Form last = known.isEmpty() ? null : known.get(known.lastKey());
            if (last == null || !last.says(keys, columns)) {
                insert(connection, new Form(kept.table(), last == null ? 1 : last.number() + 1, keys, columns));
            }
        }
    }

    /** Tables whose last form is not what their columns and their room say. */
    public List<String> wrong(Connection connection, List<Kept> tables) throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (Kept kept : tables) {
            SortedMap<Integer, Form> known = read(connection, kept.table());
            boolean same = !known.isEmpty()
                    && known.get(known.lastKey()).says(keys(connection, kept.table()), columns(connection, kept))
                    && known.equals(all(kept.table()));
            if (!same) {
                wrong.add(kept.table() + " has another form");
            }
        }
        return wrong;
    }

    /** What a unit's tables are; to be called before its first row is written. */
    public void load(Connection connection, List<Kept> tables) throws SQLException {
        if (tables.isEmpty()) {
            return;
        }
        Map<String, SortedMap<Integer, Form>> read = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select table_name, form, column_names from platform_witness_form where table_name in ("
                        + String.join(", ", Collections.nCopies(tables.size(), "?")) + ")")) {
            for (int i = 0; i < tables.size(); i++) {
                select.setString(i + 1, tables.get(i).table());
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Form form = Form.read(rows.getString(1), rows.getInt(2), rows.getString(3));
                    read.computeIfAbsent(form.table(), t -> new TreeMap<>()).put(form.number(), form);
                }
            }
        }
        byTable.putAll(read);
    }

    /** Of a table that is witnessed; null for another. */
    Form last(String table) {
        SortedMap<Integer, Form> forms = byTable.get(table);
        return forms == null || forms.isEmpty() ? null : forms.get(forms.lastKey());
    }

    /** All of a table by their numbers. */
    SortedMap<Integer, Form> all(String table) {
        return byTable.getOrDefault(table, new TreeMap<>());
    }

    /** Names of all witnessed tables. */
    List<String> tables() {
        return byTable.keySet().stream().sorted().toList();
    }

    private static SortedMap<Integer, Form> read(Connection connection, String table) throws SQLException {
        SortedMap<Integer, Form> forms = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select form, column_names from platform_witness_form where table_name = ?")) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    forms.put(rows.getInt(1), Form.read(table, rows.getInt(1), rows.getString(2)));
                }
            }
        }
        return forms;
    }

    private static void insert(Connection connection, Form form) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into platform_witness_form (table_name, form, column_names) values (?, ?, ?)")) {
            insert.setString(1, form.table());
            insert.setInt(2, form.number());
            insert.setString(3, form.written());
            insert.executeUpdate();
        }
    }

    private static List<String> keys(Connection connection, String table) throws SQLException {
        SortedMap<Integer, String> keys = new TreeMap<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getPrimaryKeys(null, connection.getSchema(), stored(connection.getMetaData(), table))) {
            while (rows.next()) {
                keys.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        if (keys.isEmpty()) {
            throw new IllegalStateException("a witnessed table without a primary key: " + table);
        }
        return List.copyOf(keys.values());
    }

    private static List<String> columns(Connection connection, Kept kept) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getColumns(null, connection.getSchema(), stored(connection.getMetaData(), kept.table()), null)) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        if (!columns.containsAll(kept.except())) {
            throw new IllegalStateException("columns that are not there: " + kept);
        }
        columns.removeAll(kept.except());
        // counted by whoever locks a row, too
        columns.remove("version");
        return columns.stream().sorted().toList();
    }

    private static String stored(DatabaseMetaData data, String table) throws SQLException {
        return data.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }
}
