package de.stadtteilkapital.itests.refusals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One case of a refusal, as the table says that it is answered.
 *
 * @param refusal R1 to R22 of the journey
 * @param id its name: {@code R6.ceiling}
 * @param type the end of the problem's type
 * @param pointer to the field objected to, empty for the whole, {@code -} where no single field or rule objects
 * @param rule id of the rule that objects, or empty
 * @param source whether the law or by-law is named
 * @param names what the detail says: the state that does not allow it, in German and, behind a bar, in English; or the
 *     same in both, a figure; or empty
 */
public record Row(
        String refusal, String id, int status, String type, String pointer, String rule, boolean source, String names) {
    private static final int COLUMNS = 8;

    /** All cases by their names, in the order of the table. */
    public static Map<String, Row> all() {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : lines("/refusals/refusals.csv")) {
            Row row = of(line.split(";", -1));
            if (rows.put(row.id(), row) != null) {
                throw new IllegalStateException(row.id() + " stands twice in the table");
            }
        }
        return rows;
    }

    private static Row of(String[] columns) {
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("not a row: " + String.join(";", columns));
        }
        return new Row(
                columns[0],
                columns[0] + "." + columns[1],
                Integer.parseInt(columns[2]),
                columns[3],
                columns[4],
                columns[5],
                "yes".equals(columns[6]),
                columns[7]);
    }

    /** The lines of a table without its head. */
    static List<String> lines(String resource) {
        try (InputStream in = Row.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param language place of its words: before the bar German, behind it English, without one the same in both */
    boolean isNamedIn(String detail, int language) {
        String[] words = names.split("\\|");
        return detail.contains(words[Math.min(language, words.length - 1)]);
    }

    boolean hasErrors() {
        return !"-".equals(pointer);
    }
}
