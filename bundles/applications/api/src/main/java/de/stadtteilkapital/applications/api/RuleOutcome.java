package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/**
 * What one rule says of one application.
 *
 * @param rule the rule's id: {@code hamm-norden.ceiling}
 * @param version of the rule, so that the judgement can be repeated years later
 * @param message what was found, and for a failure what would make it pass
 * @param source the paragraph or by-law the rule rests on
 * @param pointer JSON pointer to the field of the application it looked at, empty for the whole
 */
public record RuleOutcome(
        String rule,
        String version,

        @Label(german = "das Ergebnis", english = "the outcome")
        Outcome outcome,

        @Label(german = "die Begründung", english = "the message")
        Text message,

        String source,
        @Label(german = "das Feld", english = "the field") String pointer) {
    /** What is kept with each submission; who says more has broken off. */
    private static final int LONGEST_MESSAGE = 1000;

    private static final int LONGEST_SOURCE = 400;
    private static final int LONGEST_POINTER = 200;

    /** Whether the application may go on. */
    public enum Outcome implements Labelled {
        PASSED("erfüllt", "passed"),
        WARNING("erfüllt mit Hinweis", "passed with a warning"),
        FAILED("nicht erfüllt", "failed"),
        /** The rule can't answer right now; until it does, nothing is handed in. */
        UNKNOWN("gerade nicht zu prüfen", "not to be checked right now");

        private final Text label;

        Outcome(String german, String english) {
            label = new Text(german, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public RuleOutcome {
        requireNonNull(rule);
        requireNonNull(version);
        requireNonNull(outcome);
        message.within(LONGEST_MESSAGE);
        Text.same(source).within(LONGEST_SOURCE);
        Text.same(pointer).within(LONGEST_POINTER);
    }
}
