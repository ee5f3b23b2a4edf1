package de.stadtteilkapital.platform.persistence.witness;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table whose rows events bear witness to, as its room's {@code schema/<unit>.guards} says it:
 * {@code table is witnessed but for columns}.
 *
 * @param table its name
 * @param except columns that only repeat what stands elsewhere, or change without an act
 */
public record Kept(String table, List<String> except) {
    private static final Pattern LINE = Pattern.compile("([a-z_]+) is witnessed(?: but for ([a-z_]+(?:, [a-z_]+)*))?");

    public Kept {
        requireNonNull(table);
        except = List.copyOf(except);
    }

    /** Empty where the line says something else. */
    public static Optional<Kept> read(String line) {
        Matcher match = LINE.matcher(line);
        return match.matches()
                ? Optional.of(new Kept(
                        match.group(1),
                        match.group(2) == null
                                ? List.of()
                                : List.of(match.group(2).split(", "))))
                : Optional.empty();
    }
}
