package de.stadtteilkapital.platform.persistence.witness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of witnessed tables, read as they stand. */
final class Rows {
    private static final int PART = 100;

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** By their keys; of a row that is no more nothing. */
    Map<String, Row> of(Form form, Collection<List<Object>> keys) throws SQLException {
        Map<String, Row> found = new HashMap<>();
        List<List<Object>> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += PART) {
            List<List<Object>> part = all.subList(from, Math.min(all.size(), from + PART));
            try (PreparedStatement select = connection.prepareStatement("select " + String.join(", ", form.columns())
                    + " from " + form.table() + " where " + condition(form, part.size()))) {
                int place = 1;
                for (List<Object> key : part) {
                    for (Object value : key) {
                        select.setObject(place++, value);
                    }
                }
                read(form, select, found);
            }
        }
        return found;
    }

    private static String condition(Form form, int number) {
        if (form.keys().size() == 1) {
            return form.keys().get(0) + " in (" + String.join(", ", Collections.nCopies(number, "?")) + ")";
        }
        String one = "(" + String.join(" = ? and ", form.keys()) + " = ?)";
        return String.join(" or ", Collections.nCopies(number, one));
    }

    private static void read(Form form, PreparedStatement select, Map<String, Row> found) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Row row = Row.read(form, rows);
                found.put(row.key(), row);
            }
        }
    }

    /** How often each row was witnessed so far; of one that never was nothing. */
    Map<String, Integer> numbers(String table, Collection<String> keys) throws SQLException {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> all = new ArrayList<>(keys);
        for (int from = 0; from < all.size(); from += PART) {
            List<String> part = all.subList(from, Math.min(all.size(), from + PART));
            try (PreparedStatement select =
                    connection.prepareStatement("select row_key, max(line_number) from platform_witness"
                            + " where table_name = ? and row_key in ("
                            + String.join(", ", Collections.nCopies(part.size(), "?")) + ") group by row_key")) {
                select.setString(1, table);
                for (int i = 0; i < part.size(); i++) {
                    select.setString(i + 2, part.get(i));
                }
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        numbers.put(rows.getString(1), rows.getInt(2));
                    }
                }
            }
        }
        return numbers;
    }
}
