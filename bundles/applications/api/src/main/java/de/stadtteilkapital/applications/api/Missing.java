package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;

/**
 * Something that a draft still lacks.
 *
 * @param pointer JSON pointer to the field, empty for the whole
 * @param message what is missing or wrong, and what would mend it
 * @param source the paragraph or by-law that asks for it, empty where the rule can't answer right now
 */
public record Missing(
        @Label(german = "das Feld", english = "the field") String pointer,

        @Label(german = "die Begründung", english = "the message")
        Text message,

        String source) {
    public Missing {
        requireNonNull(pointer);
        requireNonNull(message);
        requireNonNull(source);
    }
}
