package de.stadtteilkapital.platform.persistence.witness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Holds one row against what events said of it last, so that nothing is let go that is not what acts have left. */
public final class LastWord {
    private final Forms forms;

    public LastWord(Forms forms) {
        this.forms = forms;
    }

    /**
     * Whether the row is as its last act left it; so is every row of a table of which no event bears witness.
     *
     * @param key its primary key, the values joined by a slash
     */
    public boolean holds(Connection connection, String table, String key) throws SQLException {
        SortedMap<Integer, Form> known = forms.all(table);
        if (known.isEmpty()) {
            return true;
        }
        Row row = row(connection, known.get(known.lastKey()), key);
        try (PreparedStatement select = connection.prepareStatement("select form, salt, digest from platform_witness"
                + " where table_name = ? and row_key = ? order by line_number desc")) {
            select.setString(1, table);
            select.setString(2, key);
            select.setMaxRows(1);
            try (ResultSet said = select.executeQuery()) {
                if (!said.next()) {
                    return row == null;
                }
                Form form = known.get(said.getInt(1));
                String now = row == null ? Row.GONE : form == null ? "" : row.digest(form, said.getString(2));
                return now.equals(said.getString(3));
            }
        }
    }

    private static Row row(Connection connection, Form form, String key) throws SQLException {
        String[] values = key.split("/", form.keys().size());
        if (values.length < form.keys().size()) {
            return null;
        }
        String sql = "select " + String.join(", ", form.columns()) + " from " + form.table() + " where "
                + form.keys().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Row.read(form, rows) : null;
            }
        }
    }
}
