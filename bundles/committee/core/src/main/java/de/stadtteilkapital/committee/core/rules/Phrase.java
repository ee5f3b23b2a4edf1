package de.stadtteilkapital.committee.core.rules;

import de.stadtteilkapital.platform.api.Text;
import java.util.Arrays;

/** A sentence in both languages whose parts may themselves be in both. */
final class Phrase {
    private Phrase() {}

    /** Fills {@code %s} with the parts, each text in the language of the sentence. */
    static Text of(String german, String english, Object... parts) {
        Object[] inGerman = Arrays.stream(parts)
                .map(part -> part instanceof Text text ? text.german() : part)
                .toArray();
        Object[] inEnglish = Arrays.stream(parts)
                .map(part -> part instanceof Text text ? text.english() : part)
                .toArray();
        return new Text(german.formatted(inGerman), english.formatted(inEnglish));
    }
}
