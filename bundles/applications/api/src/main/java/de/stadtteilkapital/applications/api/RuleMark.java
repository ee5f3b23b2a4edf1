package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;

/**
 * What a rule is known by; makes its outcomes.
 *
 * @param rule room or district and name: {@code hamm-norden.ceiling}
 * @param version changes when the rule judges differently
 * @param source the paragraph or by-law it rests on
 * @param pointer JSON pointer to the field it looks at
 */
public record RuleMark(
        String rule,
        String version,
        String source,
        @Label(german = "das Feld", english = "the field") String pointer) {
    public RuleMark {
        requireNonNull(rule);
        requireNonNull(version);
        requireNonNull(source);
        requireNonNull(pointer);
    }

    public RuleOutcome passed(Text found) {
        return outcome(RuleOutcome.Outcome.PASSED, found);
    }

    public RuleOutcome warning(Text found) {
        return outcome(RuleOutcome.Outcome.WARNING, found);
    }

    /** @param remedy what is wrong and what would make it pass */
    public RuleOutcome failed(Text remedy) {
        return outcome(RuleOutcome.Outcome.FAILED, remedy);
    }

    private RuleOutcome outcome(RuleOutcome.Outcome outcome, Text message) {
        return new RuleOutcome(rule, version, outcome, message, source, pointer);
    }
}
