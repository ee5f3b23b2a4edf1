package de.stadtteilkapital.platform.persistence.witness;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Which columns of a table a witness speaks of: a column that comes later makes another form, so that older words stay true.
 *
 * @param number counts from one within its table
 * @param keys columns of the primary key, in its order
 * @param columns all witnessed columns by their names, keys among them
 */
record Form(String table, int number, List<String> keys, List<String> columns) {
    Form {
        requireNonNull(table);
        keys = List.copyOf(keys);
        columns = List.copyOf(columns);
    }

    /** Keys and columns as they are kept and digested. */
    String written() {
        return String.join(",", keys) + ":" + String.join(",", columns);
    }

    static Form read(String table, int number, String written) {
        String[] parts = written.split(":");
        return new Form(table, number, List.of(parts[0].split(",")), List.of(parts[1].split(",")));
    }

    boolean says(List<String> otherKeys, List<String> otherColumns) {
        return keys.equals(otherKeys) && columns.equals(otherColumns);
    }
}
