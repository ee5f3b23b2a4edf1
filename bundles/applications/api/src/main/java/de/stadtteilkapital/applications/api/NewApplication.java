package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Money;
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
        String district,
        String round,
        String sponsor,
        String adviceCase,
        String title,
        String summary,
        String projectType,
        List<String> features,
        String goal,
        List<String> targetGroups,
        LocalDate start,
        LocalDate end,
        Money requestedAmount,
        List<PlanLine> financingPlan,
        List<IndicatorTarget> indicators,
        Declarations declarations) {
    private static final int MOST_CODES = 20;
    private static final int MOST_LINES = 40;

    public NewApplication {
        district = Require.text("district", district, 60);
        round = Require.text("round", round, 36);
        sponsor = Require.text("sponsor", sponsor, 36);
        adviceCase = Require.optionalText("adviceCase", adviceCase, 36);
        title = Require.text("title", title, 200);
        summary = Require.optionalText("summary", summary, 4000);
        projectType = Require.optionalText("projectType", projectType, 60);
        features = Require.list("features", features, MOST_CODES).stream()
                .distinct()
                .toList();
        goal = Require.optionalText("goal", goal, 36);
        targetGroups = Require.list("targetGroups", targetGroups, MOST_CODES).stream()
                .distinct()
                .toList();
        if (start != null && end != null && end.isBefore(start)) {
            throw Refusal.invalid(
                    "/end", new Text("Das Projekt endet vor seinem Beginn.", "The project ends before it begins."));
        }
        financingPlan = Require.list("financingPlan", financingPlan, MOST_LINES);
        indicators = Require.list("indicators", indicators, MOST_CODES);
        declarations = declarations == null ? Declarations.NONE : declarations;
    }
}
