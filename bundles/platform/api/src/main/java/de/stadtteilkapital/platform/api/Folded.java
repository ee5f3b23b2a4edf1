package de.stadtteilkapital.platform.api;

import java.util.Locale;

/** Words as lists and the search compare them: the one place that says what counts as the same. */
public final class Folded {
    /** Before a character that stands for itself in {@link #pattern}; a query names it: {@code like :q escape '!'}. */
    public static final char ESCAPE = '!';

    private Folded() {}

    /** Without surrounding blanks, in small letters; what is compared with it in a query is {@code lower(…)}. */
    public static String of(String words) {
        return words.strip().toLowerCase(Locale.GERMAN);
    }

    /** What {@code like} finds wherever the words stand. */
    public static String pattern(String words) {
        return "%" + of(words).replaceAll("([!%_])", ESCAPE + "$1") + "%";
    }

    /** Whether the words stand in it. */
    public static boolean isIn(String sought, String text) {
        return of(text).contains(of(sought));
    }
}
