package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;

/**
 * What a rule says of a request for money.
 *
 * @param rule the rule's id: {@code finance.timelyUseWindow}
 * @param version changes when the rule judges differently
 * @param message what was found, and for a refusal what would make it pass
 * @param source the paragraph or by-law it rests on
 * @param pointer JSON pointer to the field it looked at
 */
public record FinanceOutcome(
        String rule,
        String version,

        @Label(german = "das Ergebnis", english = "the result")
        boolean passed,

        @Label(german = "die Begründung", english = "the reasons")
        Text message,

        String source,
        @Label(german = "das Feld", english = "the field") String pointer) {
    public FinanceOutcome {
        requireNonNull(rule);
        requireNonNull(version);
        requireNonNull(message);
        requireNonNull(source);
        requireNonNull(pointer);
    }
}
