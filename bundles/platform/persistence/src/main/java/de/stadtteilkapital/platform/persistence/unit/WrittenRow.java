package de.stadtteilkapital.platform.persistence.unit;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A row that a unit of work has made, changed or taken away.
 *
 * @param table in small letters
 * @param key values of its primary key in the key's order, as JDBC takes them
 */
public record WrittenRow(String table, List<Object> key) {
    public WrittenRow {
        requireNonNull(table);
        key = List.copyOf(key);
    }
}
