package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.web.Entered;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * That somebody has seen whom a change touches: just what was entered then, so that it does not hold for another value or
 * day.
 */
final class Seen {
    /** The hidden field that brings it back. */
    static final String FIELD = "gesehen";

    private Seen() {}

    /** What stands in the field after a look at what was entered. */
    static String of(Entered entered) {
        return new TreeMap<>(entered.fields())
                .entrySet().stream()
                        .filter(field ->
                                !field.getKey().equals(FIELD) && !field.getKey().startsWith("form."))
                        .map(field -> field.getKey() + "=" + words(field.getValue()))
                        .collect(Collectors.joining(" | "));
    }

    /** Without what browsers change on the way. */
    private static String words(List<String> typed) {
        return String.join(" ", typed).strip().replaceAll("\\s+", " ");
    }

    static boolean isMeant(Entered entered) {
        return of(entered).equals(entered.one(FIELD));
    }
}
