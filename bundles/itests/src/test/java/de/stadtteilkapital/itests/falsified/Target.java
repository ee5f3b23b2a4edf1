package de.stadtteilkapital.itests.falsified;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A falsification and the row that it is tried on. */
final class Target {
    private static final String COPY = "copy: ";

    private final Change change;
    private final Map<String, Object> row;

    Target(Change change, Map<String, Object> row) {
        this.change = change;
        this.row = row;
    }

    Change change() {
        return change;
    }

    boolean isCopy() {
        return change.what().startsWith(COPY);
    }

    /** Of a row that belongs to an event: which; empty of another. */
    String event() {
        return row.containsKey("position") ? row.get("district") + " " + row.get("position") : "";
    }

    @Override
    public String toString() {
        return change + " (" + key() + ")";
    }

    /** The key under which whoever looks has to name what was done: of a copy its own. */
    String key() {
        Map<String, String> otherwise = otherwise();
        return change.keys().stream()
                .map(column -> otherwise.getOrDefault(column, String.valueOf(row.get(column))))
                .collect(Collectors.joining("/"));
    }

    String sql() {
        String where = " where "
                + change.keys().stream()
                        .map(column -> column + " = " + literal(row.get(column)))
                        .collect(Collectors.joining(" and "));
        if ("delete".equals(change.what())) {
            return "delete from " + change.table() + where;
        }
        if (isCopy()) {
            Map<String, String> otherwise = otherwise();
            List<String> columns = new ArrayList<>(row.keySet());
            String values = columns.stream()
                    .map(column -> otherwise.containsKey(column) ? "'" + otherwise.get(column) + "'" : column)
                    .map(value -> value.equals("'7'") ? "7" : value)
                    .collect(Collectors.joining(", "));
            return "insert into " + change.table() + " (" + String.join(", ", columns) + ") select " + values + " from "
                    + change.table() + where;
        }
        return "update " + change.table() + " set " + change.what() + where;
    }

    private Map<String, String> otherwise() {
        if (!isCopy()) {
            return Map.of();
        }
        return Arrays.stream(change.what().substring(COPY.length()).split(", "))
                .map(each -> each.split(" = "))
                .collect(Collectors.toMap(each -> each[0], each -> each[1].replace("'", "")));
    }

    private static String literal(Object value) {
        return value instanceof Number ? value.toString() : "'" + value + "'";
    }

    /** Each change gets a row of its own, in the order of the keys. */
    static List<Target> of(List<Change> changes, Sql sql) throws SQLException {
        List<Target> targets = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String table : changes.stream().map(Change::table).distinct().toList()) {
            List<Change> wanted =
                    changes.stream().filter(c -> c.table().equals(table)).toList();
            // of the newest events, none of which is changed itself
            String end = "platform_event_audience".equals(table) ? " desc" : "";
            List<Map<String, Object>> rows = sql.query("select * from " + table + " order by "
                    + String.join(end + ", ", wanted.get(0).keys()) + end + " fetch first " + wanted.size()
                    + " rows only");
            if (rows.size() < wanted.size()) {
                missing.add(table + " has " + rows.size() + " rows only");
            }
            for (int i = 0; i < Math.min(rows.size(), wanted.size()); i++) {
                targets.add(new Target(wanted.get(i), rows.get(i)));
            }
        }
        assertThat(missing).isEmpty();
        return targets;
    }
}
