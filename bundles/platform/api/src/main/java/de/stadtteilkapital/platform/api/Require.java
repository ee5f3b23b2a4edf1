package de.stadtteilkapital.platform.api;

import java.util.Collection;
import java.util.List;

/** Checks of input that compact constructors of records call; each names the field it refuses. */
public final class Require {
    private Require() {}

    /** Present, not blank; answers the text without surrounding blanks. Its length is told by {@link Longest}. */
    public static String text(String field, String value) {
        present(field, value == null || value.isBlank() ? null : value);
        return optionalText(field, value);
    }

    /** Null, or the text without surrounding blanks. */
    public static String optionalText(String field, String value) {
        return value == null ? null : value.strip();
    }

    /** Present, not blank, at most so long, where no body was read that {@link Longest} limits; answers the text without surrounding blanks. */
    public static String text(String field, String value, int longest) {
        present(field, value == null || value.isBlank() ? null : value);
        return optionalText(field, value, longest);
    }

    /** Null, or at most so long. */
    public static String optionalText(String field, String value, int longest) {
        if (value != null && value.length() > longest) {
            throw Refusal.invalid(
                    "/" + field,
                    new Text("%s hat höchstens %s Zeichen.", "%s has at most %s characters.").with(field, longest));
        }
        return optionalText(field, value);
    }

    public static <T> T present(String field, T value) {
        if (value == null) {
            throw Refusal.invalid("/" + field, new Text("%s fehlt.", "%s is missing.").with(field));
        }
        return value;
    }

    /** An amount above zero. */
    public static Money positive(String field, Money value) {
        if (!present(field, value).isPositive()) {
            throw Refusal.invalid(
                    "/" + field, new Text("%s muss über null liegen.", "%s must be above zero.").with(field));
        }
        return value;
    }

    /** An empty list for null; no entry is null. How many there may be is told by {@link Most}. */
    public static <T> List<T> list(String field, Collection<T> values) {
        if (values == null) {
            return List.of();
        }
        if (values.stream().anyMatch(v -> v == null)) {
            throw Refusal.invalid(
                    "/" + field, new Text("%s hat einen leeren Eintrag.", "%s has an empty entry.").with(field));
        }
        return List.copyOf(values);
    }

    /** An empty list for null; at most so many entries, none of them null. */
    public static <T> List<T> list(String field, Collection<T> values, int most) {
        if (values != null && values.size() > most) {
            throw Refusal.invalid(
                    "/" + field,
                    new Text("%s hat höchstens %s Einträge.", "%s has at most %s entries.").with(field, most));
        }
        return list(field, values);
    }
}
