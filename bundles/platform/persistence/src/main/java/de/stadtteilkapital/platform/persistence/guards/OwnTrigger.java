package de.stadtteilkapital.platform.persistence.guards;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A trigger that a room's changelog makes itself, as {@code schema/<unit>.guards} says it: {@code table has trigger name}. Any
 * other on a guarded or witnessed table is nobody's: it could write what the house then bears witness to.
 */
public record OwnTrigger(String table, String name) {
    private static final Pattern LINE = Pattern.compile("([a-z_]+) has trigger ([a-z_]+)");

    /** Empty where the line says something else. */
    static Optional<OwnTrigger> read(String line) {
        Matcher match = LINE.matcher(line);
        return match.matches() ? Optional.of(new OwnTrigger(match.group(1), match.group(2))) : Optional.empty();
    }
}
