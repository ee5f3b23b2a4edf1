package de.stadtteilkapital.platform.persistence.unit;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A row that a unit of work has made, changed or taken away.
 *
 * @param table in small letters
 * @param columns of its primary key in small letters; empty where the values stand in the key's own order
 * @param key values of these columns
 */
public record WrittenRow(String table, List<String> columns, List<Object> key) {
    public WrittenRow {
        requireNonNull(table);
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }
}
