package de.stadtteilkapital.platform.persistence.witness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of witnessed tables, read as they stand. */
final class Rows {
    private static final int PART = 100;

    private final Connection connection;
    private final int part;

    /** Derby, asked for several rows, may look at all, and would wait for whoever has just written one of them. */
    Rows(Connection connection) throws SQLException {
        this.connection = connection;
        part = connection.getMetaData().storesUpperCaseIdentifiers() ? 1 : PART;
    }

    /** By their keys; of a row that is no more nothing. */
    Map<String, Row> of(Form form, Collection<List<Object>> keys) throws SQLException {
        Map<String, Row> found = new HashMap<>();
        List<List<Object>> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += part) {
            List<List<Object>> keysOfPart = all.subList(from, Math.min(all.size(), from + part));
            try (PreparedStatement select = connection.prepareStatement("select " + String.join(", ", form.columns())
                    + " from " + form.table() + " where " + condition(form, keysOfPart.size()))) {
                int place = 1;
                for (List<Object> key : keysOfPart) {
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
        if (form.keys().size() == 1 && number > 1) {
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
}
