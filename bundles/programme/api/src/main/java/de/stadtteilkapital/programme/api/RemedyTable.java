package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.LabelsOf;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The remedies and courts that come with the platform: data by Land, law or town, and day. */
final class RemedyTable {
    private static final List<Row> REMEDIES = read("remedies.csv", 7);
    private static final List<Row> COURTS = read("courts.csv", 8);

    /** @param months the term */
    @LabelsOf(Remedy.class)
    record Open(RemedyKind kind, int months, String source) {}

    /** Cells with their days: land, law or town, from, to, and what they say. */
    private static final class Row {
        private final List<String> cells;
        private final LocalDate from;
        private final LocalDate to;

        Row(List<String> cells) {
            this.cells = cells;
            from = LocalDate.parse(cells.get(2));
            to = cells.get(3).isEmpty() ? LocalDate.MAX : LocalDate.parse(cells.get(3));
        }

        boolean holds(Land land, String key, LocalDate day) {
            return cells.get(0).equals(land.name())
                    && cells.get(1).equals(key)
                    && !day.isBefore(from)
                    && !day.isAfter(to);
        }

        List<String> says() {
            return cells.subList(4, cells.size());
        }
    }

    private RemedyTable() {}

    static Optional<Open> remedy(Land land, ProcedureLaw law, LocalDate day) {
        return find(REMEDIES, land, law.name(), day)
                .map(says -> new Open(RemedyKind.valueOf(says.get(0)), Integer.parseInt(says.get(1)), says.get(2)));
    }

    static Optional<CompetentCourt> court(Land land, String town, LocalDate day) {
        return find(COURTS, land, town, day)
                .map(says -> new CompetentCourt(says.get(0), says.get(1), says.get(2), says.get(3)));
    }

    private static Optional<List<String>> find(List<Row> rows, Land land, String key, LocalDate day) {
        return rows.stream()
                .filter(row -> row.holds(land, key, day))
                .map(Row::says)
                .findFirst();
    }

    private static List<Row> read(String name, int cells) {
        try (InputStream file = requireNonNull(RemedyTable.class.getResourceAsStream(name));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(";", cells))
                            .map(String::strip)
                            .toList())
                    .map(Row::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
