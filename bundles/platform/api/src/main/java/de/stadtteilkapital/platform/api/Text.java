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

    /**
     * The same words where they can be kept.
     *
     * @throws IllegalArgumentException where one language has more characters, or one that no database takes
     */
    public Text within(int most) {
        if (Math.max(german.length(), english.length()) > most || (german + english).indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text of more than " + most + " characters, or with a NUL");
        }
        return this;
    }

    /** English where it is asked for, else German. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : german;
    }
}
