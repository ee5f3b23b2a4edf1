package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Coded;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the sponsor writes: a draft, and later what was handed in. What may be missing in a draft is null or empty; the
 * rules of eligibility ask for it at the submission.
 *
 * @param adviceCase the case it comes from, as the office handed its id over, or the receipt of the idea; or null
 * @param place where it happens, as everybody may read it: a street, a house; or null
 * @param projectType code of the list projectType: exactly one
 * @param features codes of the list feature
 * @param needs ids of those needs of the district that it serves
 * @param targetGroups codes of the list targetGroup
 * @param paper what came on paper and the office enters; null for what the sponsor enters
 * @param requestedAmount null for the sum of the financing plan
 */
public record Proposal(
        @Longest(60) String district,
        @Longest(36) String round,
        @Longest(36) String sponsor,

        @Label(german = "der Beratungsfall", english = "the advice case") @Longest(36) @Nullable
        String adviceCase,

        @Longest(200) String title,

        @Label(german = "die Kurzbeschreibung", english = "the summary") @Longest(4000) @Multiline @Nullable
        String summary,

        @Label(german = "der Ort", english = "the place") @Longest(200) @Nullable
        String place,

        @Label(german = "der Projekttyp", english = "the project type") @Coded("projectType") @Longest(60) @Nullable
        String projectType,

        @Label(german = "die Merkmale", english = "the features") @Coded("feature") @Most(20) @Longest(60)
        List<String> features,

        @Label(german = "das Ziel", english = "the goal") @Longest(36) @Nullable
        String goal,

        @Label(german = "die Bedarfe", english = "the needs") @Most(20) @Longest(36)
        List<String> needs,

        @Label(german = "die Zielgruppen", english = "the target groups") @Coded("targetGroup") @Most(20) @Longest(60)
        List<String> targetGroups,

        @Nullable LocalDate start,
        @Nullable LocalDate end,

        @Label(german = "die beantragte Summe", english = "the requested amount") @Nullable
        Money requestedAmount,

        @Label(german = "der Finanzierungsplan", english = "the financing plan") @Most(40)
        List<PlanLine> financingPlan,

        @Label(german = "die Indikatoren", english = "the indicators") @Most(20)
        List<IndicatorTarget> indicators,

        @Label(german = "die Erklärungen", english = "the declarations")
        Declarations declarations,

        @Label(german = "der Antrag auf Papier", english = "the paper") @Nullable
        Paper paper) {

    public Proposal {
        Input in = Input.of(Proposal.class);
        district = in.text("district", district);
        round = in.text("round", round);
        sponsor = in.text("sponsor", sponsor);
        adviceCase = Input.optionalText(adviceCase);
        title = in.text("title", title);
        summary = Input.optionalText(summary);
        place = Input.optionalText(place);
        projectType = Input.optionalText(projectType);
        features = in.list("features", features).stream().distinct().toList();
        goal = Input.optionalText(goal);
        needs = in.list("needs", needs).stream().distinct().toList();
        targetGroups = in.list("targetGroups", targetGroups).stream().distinct().toList();
        in.require(
                start == null || end == null || !end.isBefore(start),
                "end",
                new Text("Das Projekt endet vor seinem Beginn.", "The project ends before it begins."));
        financingPlan = in.list("financingPlan", financingPlan);
        indicators = in.list("indicators", indicators);
        in.require(
                indicators.stream().map(IndicatorTarget::code).distinct().count() == indicators.size(),
                "indicators",
                new Text("Jeder Indikator steht nur einmal da.", "Each indicator stands there once."));
        declarations = declarations == null ? Declarations.NONE : declarations;
        in.refuse();
    }

    /** The same, whose amount is left open where it is the plan's sum, so that it follows a plan that is changed. */
    public Proposal followingPlan() {
        return planTotal().equals(requestedAmount) ? with(adviceCase, null) : this;
    }

    /** The same, from another case. */
    public Proposal withAdviceCase(@Nullable String other) {
        return Objects.equals(adviceCase, other) ? this : with(other, requestedAmount);
    }

    private Proposal with(@Nullable String otherCase, @Nullable Money otherAmount) {
        return new Proposal(
                district,
                round,
                sponsor,
                otherCase,
                title,
                summary,
                place,
                projectType,
                features,
                goal,
                needs,
                targetGroups,
                start,
                end,
                otherAmount,
                financingPlan,
                indicators,
                declarations,
                paper);
    }

    /** The sum of the financing plan. */
    public Money planTotal() {
        return Money.sum(financingPlan.stream().map(PlanLine::amount));
    }
}
