package de.stadtteilkapital.platform.api.texts;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;

/**
 * What is filled into a text, where {@code {name}} stands in it.
 *
 * @param name small letters, the same in both languages: {@code titel}
 * @param meaning what is filled in, as a list of them says it: "der Titel des Projekts"
 * @param sample what a preview fills in
 * @param required whether a text without it would say too little
 */
public record Placeholder(
        @Label(german = "der Platzhalter", english = "the placeholder")
        String name,

        @Label(german = "die Bedeutung", english = "the meaning")
        Text meaning,

        @Label(german = "das Beispiel", english = "the sample")
        Text sample,

        @Label(german = "die Angabe, ob er stehen muss", english = "the statement whether it has to stand")
        boolean required) {
    public Placeholder {
        requireNonNull(meaning);
        requireNonNull(sample);
        if (!name.matches("[a-z]{1,30}")) {
            throw new IllegalArgumentException("a placeholder has small letters: " + name);
        }
    }

    /** One without which a text may do. */
    public static Placeholder of(String name, Text meaning, Text sample) {
        return new Placeholder(name, meaning, sample, false);
    }

    /** One that every wording has. */
    public static Placeholder needed(String name, Text meaning, Text sample) {
        return new Placeholder(name, meaning, sample, true);
    }
}
