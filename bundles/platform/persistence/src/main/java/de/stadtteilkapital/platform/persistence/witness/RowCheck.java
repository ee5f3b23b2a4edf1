package de.stadtteilkapital.platform.persistence.witness;

import de.stadtteilkapital.platform.persistence.HouseAudit.Finding;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;

/** Holds the rows of one table against what events last said of them. */
final class RowCheck {
    private static final int PART = 200;
    private static final String STANDING =
            " from platform_witness w where w.table_name = ? and w.digest <> '" + Row.GONE
                    + "' and not exists (select 1 from platform_witness l where l.table_name = w.table_name"
                    + " and l.row_key = w.row_key and l.line_number > w.line_number)"
                    + " and not exists (select 1 from platform_purge p where p.table_name = w.table_name"
                    + " and p.row_key = w.row_key)";

    private static final String FILE_NUMBER = "file_number";

    /** The last that was said of a row. */
    private record Said(int form, String salt, String digest, String district, long position) {
        String event() {
            return district + " " + position;
        }
    }

    private interface Part {
        void with(Map<String, Row> rows) throws SQLException;
    }

    private final Connection connection;
    private final SortedMap<Integer, Form> forms;
    private final Form last;
    private final Asked asked;
    private final Consumer<Finding> findings;
    private long witnessed;

    RowCheck(Connection connection, SortedMap<Integer, Form> forms, Asked asked, Consumer<Finding> findings) {
        this.connection = connection;
        this.forms = forms;
        this.last = forms.get(forms.lastKey());
        this.asked = asked;
        this.findings = findings;
    }

    /** How many rows there are. */
    long run() throws SQLException {
        long rows = pass(this::compare);
        if (witnessed != standing()) {
            Set<String> keys = new HashSet<>();
            pass(part -> keys.addAll(part.keySet()));
            missing(keys);
        }
        return rows;
    }

    /** In parts by the order of the keys. */
    private long pass(Part work) throws SQLException {
        long rows = 0;
        List<Object> after = List.of();
        Map<String, Row> part;
        do {
            part = new LinkedHashMap<>();
            after = read(after, part);
            if (!part.isEmpty()) {
                work.with(part);
            }
            rows += part.size();
        } while (part.size() == PART);
        return rows;
    }

    /** @return the key of the last row */
    private List<Object> read(List<Object> after, Map<String, Row> part) throws SQLException {
        String sql = "select " + String.join(", ", last.columns()) + " from " + last.table()
                + (after.isEmpty() ? "" : " where " + behind(last.keys())) + " order by "
                + String.join(", ", last.keys());
        List<Object> end = after;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setMaxRows(PART);
            int place = 1;
            for (int i = 0; i < after.size(); i++) {
                for (int j = 0; j <= i; j++) {
                    select.setObject(place++, after.get(j));
                }
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Row row = Row.read(last, rows);
                    part.put(row.key(), row);
                    end = new ArrayList<>();
                    for (String key : last.keys()) {
                        end.add(rows.getObject(key));
                    }
                }
            }
        }
        return end;
    }

    /** Behind a key of several columns: the first is greater, or the first is the same and the second greater. */
    private static String behind(List<String> keys) {
        List<String> ways = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String way = keys.get(i) + " > ?";
            for (int j = i - 1; j >= 0; j--) {
                way = keys.get(j) + " = ? and " + way;
            }
            ways.add("(" + way + ")");
        }
        return String.join(" or ", ways);
    }

    private void compare(Map<String, Row> part) throws SQLException {
        Map<String, Said> said = said(part.keySet().stream().toList());
        for (Row row : part.values()) {
            Said before = said.get(row.key());
            if (before != null && !Row.GONE.equals(before.digest())) {
                witnessed++;
            }
            if (before == null) {
                unknown(row);
            } else if (isAsked(before) && !before.digest().equals(now(row, before))) {
                findings.accept(finding(
                        Row.GONE.equals(before.digest())
                                ? "row that an act has taken away"
                                : "row is not as its last act left it",
                        row,
                        before));
            }
        }
    }

    private void unknown(Row row) {
        String where = row.values().get("district");
        if (asked.includesUnknown(where)) {
            findings.accept(finding("row that no act has made", row, null));
        }
    }

    private boolean isAsked(Said said) {
        return asked.includes(said.district(), said.position());
    }

    /** Of a form that holds no longer the columns that it had. */
    private String now(Row row, Said before) {
        Form form = forms.get(before.form());
        return form == null ? "" : row.digest(form, before.salt());
    }

    private Finding finding(String what, Row row, Said before) {
        return new Finding(
                what,
                last.table(),
                row.key(),
                row.values().get(FILE_NUMBER),
                before == null ? null : before.event(),
                null);
    }

    private Map<String, Said> said(List<String> keys) throws SQLException {
        Map<String, Said> said = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select w.row_key, w.form, w.salt, w.digest, w.district, w.position from platform_witness w"
                        + " where w.table_name = ? and w.row_key in ("
                        + String.join(", ", Collections.nCopies(keys.size(), "?")) + ") order by w.line_number")) {
            select.setString(1, last.table());
            for (int i = 0; i < keys.size(); i++) {
                select.setString(i + 2, keys.get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    said.put(
                            rows.getString(1),
                            new Said(
                                    rows.getInt(2),
                                    rows.getString(3),
                                    rows.getString(4),
                                    rows.getString(5),
                                    rows.getLong(6)));
                }
            }
        }
        return said;
    }

    /** How many rows are there by what was said last; one that was purged lawfully has its tombstone. */
    private long standing() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select count(*)" + STANDING)) {
            select.setString(1, last.table());
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void missing(Set<String> known) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select w.row_key, w.district, w.position" + STANDING)) {
            select.setString(1, last.table());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String where = rows.getString(2);
                    if (asked.includes(where, rows.getLong(3)) && !known.contains(rows.getString(1))) {
                        findings.accept(new Finding(
                                "row is gone without an act",
                                last.table(),
                                rows.getString(1),
                                null,
                                where + " " + rows.getLong(3),
                                null));
                    }
                }
            }
        }
    }
}
