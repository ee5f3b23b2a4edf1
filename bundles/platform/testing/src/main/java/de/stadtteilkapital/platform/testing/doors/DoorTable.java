package de.stadtteilkapital.platform.testing.doors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table of doors as it stands in a file: {@code act | who | states | answer}. An act that is left out is that of the row
 * above; several people or states are separated by commas; {@code name = a, b} gives several a common name, and
 * {@code name but a, b} leaves some of them out; {@code anyone} says that nobody is asked who they are; states are also
 * {@code every} and {@code others}; {@code #} begins a remark.
 */
public final class DoorTable {
    private static final int CELLS = 4;

    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private final List<Door> doors = new ArrayList<>();

    private DoorTable() {}

    /** The table of this name beside a class. */
    public static DoorTable beside(Class<?> test, String name) {
        DoorTable table = new DoorTable();
        try (InputStream in = test.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> all = lines.lines().toList();
            for (int i = 0; i < all.size(); i++) {
                table.read(i + 1, all.get(i).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void read(int line, String text) {
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        if (!text.contains("|")) {
            String[] group = text.split("=", 2);
            groups.put(group[0].strip(), members(group[1]));
            return;
        }
        String[] cells = text.split("\\|", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("line " + line + " has not " + CELLS + " cells: " + text);
        }
        String act = cells[0].isBlank() ? doors.get(doors.size() - 1).act() : cells[0].strip();
        doors.add(new Door(line, act, members(cells[1]), members(cells[2]), cells[3].strip()));
    }

    private List<String> members(String cell) {
        String[] split = cell.split(" but ", 2);
        List<String> left = split.length == 1 ? List.of() : named(split[1]);
        return named(split[0]).stream().filter(name -> !left.contains(name)).toList();
    }

    private List<String> named(String cell) {
        return Stream.of(cell.split(","))
                .map(String::strip)
                .flatMap(name -> groups.getOrDefault(name, List.of(name)).stream())
                .distinct()
                .toList();
    }

    List<Door> doors() {
        return doors;
    }
}
