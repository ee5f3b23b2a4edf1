package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A draft as the sponsor writes it. What may be missing in a draft is null or empty; the rules of eligibility ask for it
 * at the submission.
 *
 * @param adviceCase the case it comes from, as the office handed its id over; or null
 * @param projectType code of the list projectType: exactly one
 * @param features codes of the list feature
 * @param targetGroups codes of the list targetGroup
 * @param requestedAmount null for the sum of the financing plan
 */
public record NewApplication(
        @Longest(60) String district,
        @Longest(36) String round,
        @Longest(36) String sponsor,
        @Longest(36) String adviceCase,
        @Longest(200) String title,
        @Longest(4000) @Multiline String summary,
        @Longest(60) String projectType,
        @Most(20) @Longest(60) List<String> features,
        @Longest(36) String goal,
        @Most(20) @Longest(60) List<String> targetGroups,
        LocalDate start,
        LocalDate end,
        Money requestedAmount,
        @Most(40) List<PlanLine> financingPlan,
        @Most(20) List<IndicatorTarget> indicators,
        Declarations declarations) {

    public NewApplication {
        district = Require.text("district", district);
        round = Require.text("round", round);
        sponsor = Require.text("sponsor", sponsor);
        adviceCase = Require.optionalText("adviceCase", adviceCase);
        title = Require.text("title", title);
        summary = Require.optionalText("summary", summary);
        projectType = Require.optionalText("projectType", projectType);
        features = Require.list("features", features).stream().distinct().toList();
        goal = Require.optionalText("goal", goal);
        targetGroups =
                Require.list("targetGroups", targetGroups).stream().distinct().toList();
        if (start != null && end != null && end.isBefore(start)) {
            throw Refusal.invalid(
                    "/end", new Text("Das Projekt endet vor seinem Beginn.", "The project ends before it begins."));
        }
        financingPlan = Require.list("financingPlan", financingPlan);
        indicators = Require.list("indicators", indicators);
        declarations = declarations == null ? Declarations.NONE : declarations;
    }
}
