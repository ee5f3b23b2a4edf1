package de.stadtteilkapital.itests.falsified;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A falsification of a table written by hand.
 *
 * @param keys columns by which the table's rows are told apart
 * @param what columns to set, {@code delete}, or {@code copy: } with what the copy has otherwise
 */
record Change(String table, List<String> keys, String what) {
    private static final Pattern LINE = Pattern.compile("([a-z_]+) \\(([a-z_, ]+)\\) ; (.+)");

    static List<Change> all() {
        try (InputStream in = Change.class.getResourceAsStream("/falsified/changes.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Change::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Change read(String line) {
        Matcher match = LINE.matcher(line);
        if (!match.matches()) {
            throw new IllegalStateException(line);
        }
        return new Change(
                match.group(1),
                List.of(match.group(2).split(", ")),
                match.group(3).replace("{day}", "date('2026-01-01')").replace("{sentence}", "{\"id\":\"x\"}"));
    }

    @Override
    public String toString() {
        return table + " ; " + what;
    }
}
