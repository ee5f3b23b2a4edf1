package de.stadtteilkapital.applications.core.persistence;

import java.util.List;

/** Lists of codes in one column; no code has a comma. */
final class CodeColumn {
    private CodeColumn() {}

    static String write(List<String> codes) {
        return String.join(",", codes);
    }

    static List<String> read(String row) {
        return row.isEmpty() ? List.of() : List.of(row.split(","));
    }
}
