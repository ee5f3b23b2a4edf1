package de.stadtteilkapital.itests.scope;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of test data: lines with semicolons, the first names the columns, lines with # are for the reader. */
final class Table {
    private Table() {}

    static List<Map<String, String>> read(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> columns = null;
        for (String line : lines(name)) {
            String[] cells = line.split(";", columns == null ? 0 : columns.size());
            if (columns == null) {
                columns = List.of(cells);
                continue;
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), i < cells.length ? cells[i] : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Table.class.getResourceAsStream("/scope/" + name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
