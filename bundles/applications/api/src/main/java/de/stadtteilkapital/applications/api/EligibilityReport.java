package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Label;
import java.util.List;

/**
 * What all rules together say of an application: before the submission as of now, after it as of then.
 *
 * @param eligible whether none failed and all could answer; warnings do not stop it
 * @param outcomes one for each rule, by its id
 */
public record EligibilityReport(
        @Label(german = "die Förderfähigkeit", english = "the eligibility")
        boolean eligible,

        @Label(german = "die Ergebnisse der Regeln", english = "the outcomes of the rules")
        List<RuleOutcome> outcomes) {
    public EligibilityReport {
        outcomes = List.copyOf(outcomes);
    }

    public static EligibilityReport of(List<RuleOutcome> outcomes) {
        return new EligibilityReport(outcomes.stream().allMatch(EligibilityReport::lets), outcomes);
    }

    private static boolean lets(RuleOutcome outcome) {
        return outcome.outcome() == RuleOutcome.Outcome.PASSED || outcome.outcome() == RuleOutcome.Outcome.WARNING;
    }
}
