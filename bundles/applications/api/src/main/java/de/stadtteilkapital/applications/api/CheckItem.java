package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import org.jspecify.annotations.Nullable;

/**
 * A point of the formal check.
 *
 * @param id of the rule, or of what is to be looked at by hand
 * @param finding a sentence to be sent to the sponsor where the point does not hold; null where a rule has passed
 * @param source the paragraph or by-law it rests on
 */
public record CheckItem(
        String id,

        @Label(german = "die Frage", english = "the question")
        Text question,

        @Label(german = "das Ergebnis", english = "the outcome")
        Outcome outcome,

        @Label(german = "die Feststellung", english = "the finding") @Nullable
        Text finding,

        String source) {
    /** What a rule has found, or that somebody is still to look. */
    public enum Outcome implements Labelled {
        PASSED("erfüllt", "passed"),
        WARNING("erfüllt mit Hinweis", "passed with a warning"),
        FAILED("nicht erfüllt", "failed"),
        UNKNOWN("gerade nicht zu prüfen", "not to be checked right now"),
        OPEN("anzusehen", "to be looked at");

        private final Text label;

        Outcome(String german, String english) {
            label = new Text(german, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public CheckItem {
        requireNonNull(id);
        requireNonNull(question);
        requireNonNull(outcome);
        requireNonNull(source);
    }
}
