package de.stadtteilkapital.applications.api;

import java.util.List;

/**
 * What all rules together say of an application: before the submission as of now, after it as of then.
 *
 * @param eligible whether none failed; warnings do not stop it
 * @param outcomes one for each rule, by its id
 */
public record EligibilityReport(boolean eligible, List<RuleOutcome> outcomes) {
    public EligibilityReport {
        outcomes = List.copyOf(outcomes);
    }

    public static EligibilityReport of(List<RuleOutcome> outcomes) {
        return new EligibilityReport(
                outcomes.stream().noneMatch(o -> o.outcome() == RuleOutcome.Outcome.FAILED), outcomes);
    }
}
