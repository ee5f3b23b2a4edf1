package de.stadtteilkapital.platform.api;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** One sentence or name for people, in both languages of the platform. */
public record Text(String german, String english) {
    public Text {
        requireNonNull(german);
        requireNonNull(english);
    }

    /** The same words in both languages: a title, a name, a number. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** Fills {@code %s} in both languages. */
    public Text with(Object... values) {
        return new Text(german.formatted(values), english.formatted(values));
    }

    /** English where it is asked for, else German. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : german;
    }
}
