package de.stadtteilkapital.itests.secondyear;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The money of a round at one moment, by the name of the figure. */
record Figures(Map<String, String> amounts) {
    /** The interest stands in the documentation alone. */
    private static final String INTEREST = "interest";

    Figures {
        amounts = new LinkedHashMap<>(amounts);
    }

    /** What a book-keeper has worked out by hand, see {@code secondyear/figures.csv}. */
    static Figures expected(String column) {
        List<String[]> rows = lines().stream().map(line -> line.split(";")).toList();
        int at = List.of(rows.get(0)).indexOf(column);
        Map<String, String> amounts = new LinkedHashMap<>();
        rows.subList(1, rows.size()).forEach(row -> amounts.put(row[0], row[at]));
        return new Figures(amounts);
    }

    private static List<String> lines() {
        try (InputStream in =
                Objects.requireNonNull(Figures.class.getResourceAsStream("/secondyear/figures.csv"), "the table")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same figures as the product tells them. */
    Figures in(JsonNode told) {
        return of(amounts.keySet(), told);
    }

    private static Figures of(Set<String> names, JsonNode told) {
        Map<String, String> amounts = new LinkedHashMap<>();
        names.forEach(name -> amounts.put(name, told.path(name).asText()));
        return new Figures(amounts);
    }

    /** Those that a budget has. */
    Figures ofBudget() {
        Map<String, String> without = new LinkedHashMap<>(amounts);
        without.remove(INTEREST);
        return new Figures(without);
    }
}
