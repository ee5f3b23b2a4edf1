package de.stadtteilkapital.itests.scope;

import de.stadtteilkapital.platform.testing.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something the platform keeps, as its row has it.
 *
 * @param kind as {@code things.csv} calls it
 * @param row the columns of its query there, by name in lower case
 */
record Thing(String kind, Map<String, Object> row) {
    /** There is only one for everyone. */
    static final Thing ONLY = new Thing("*", Map.of());

    /** All that there are of a kind. */
    static List<Thing> all(Sql sql, String kind) throws SQLException {
        String query = Table.read("things.csv").stream()
                .filter(line -> line.get("kind").equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("things.csv has no " + kind))
                .get("query");
        return sql.query(query).stream().map(row -> new Thing(kind, row)).toList();
    }

    String id() {
        return value("id");
    }

    /** Null where the thing has none. */
    String value(String column) {
        Object value = row.get(column.toLowerCase(Locale.ROOT));
        return value == null ? null : value.toString();
    }

    /** What decides who may: things of one reach are alike for everybody. */
    List<String> reach() {
        return Stream.of("district", "sponsor", "office", "body", "barred")
                .map(column -> column + " " + value(column))
                .toList();
    }

    @Override
    public String toString() {
        return kind + " " + id() + " of " + value("district");
    }
}
