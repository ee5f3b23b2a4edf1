package de.stadtteilkapital.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes single properties of a configuration file and keeps the rest, as an operator with an editor would. */
final class PropertyLines {

    private PropertyLines() {}

    static void set(Path file, Map<String, String> properties) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            for (String key : properties.keySet()) {
                lines = without(key, lines);
            }
            List<String> all = new ArrayList<>(lines);
            properties.forEach((key, value) -> all.add(key + " = " + value.replace("\\", "\\\\")));
            Files.write(file, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds to the value of a property that stands on one line. */
    static void append(Path file, String key, String more) {
        change(file, key, "$", Matcher.quoteReplacement(more));
    }

    /** Replaces each match of an expression in a property that stands on one line. */
    static void change(Path file, String key, String expression, String replacement) {
        Pattern start = Pattern.compile("\\s*" + Pattern.quote(key) + "\\s*=.*");
        try {
            List<String> lines = Files.readAllLines(file).stream()
                    .map(line -> start.matcher(line).matches() ? line.replaceAll(expression, replacement) : line)
                    .toList();
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> without(String key, List<String> lines) {
        Pattern start = Pattern.compile("\\s*" + Pattern.quote(key) + "\\s*[=:].*");
        List<String> kept = new ArrayList<>();
        boolean dropping = false;
        for (String line : lines) {
            dropping = dropping || start.matcher(line).matches();
            if (!dropping) {
                kept.add(line);
            }
            dropping = dropping && line.endsWith("\\");
        }
        return kept;
    }
}
