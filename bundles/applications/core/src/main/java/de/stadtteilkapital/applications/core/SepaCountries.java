package de.stadtteilkapital.applications.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which countries' accounts a SEPA credit transfer reaches, by the prefix of their numbers, and since when. */
final class SepaCountries {
    private static final Map<String, LocalDate> SINCE = read();

    private SepaCountries() {}

    static boolean reaches(String prefix, LocalDate day) {
        LocalDate since = SINCE.get(prefix);
        return since != null && !day.isBefore(since);
    }

    private static Map<String, LocalDate> read() {
        try (InputStream file = Objects.requireNonNull(SepaCountries.class.getResourceAsStream("sepa-countries.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> LocalDate.parse(line[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
