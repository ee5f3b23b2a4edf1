package de.stadtteilkapital.applications.core.rules;

import java.util.Set;

/** The rules that hold in every district; without them nothing is submitted. */
public final class CommonRules {
    public static final Set<String> IDS = Set.of(
            Complete.MARK.rule(), PlanBalanced.MARK.rule(), SubmissionDeadline.MARK.rule(), SimilarTitle.MARK.rule());

    private CommonRules() {}
}
