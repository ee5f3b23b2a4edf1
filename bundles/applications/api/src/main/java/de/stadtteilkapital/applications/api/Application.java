package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An application for a micro-project. What a draft still lacks is null or empty.
 *
 * @param fileNumber the file's number (Aktenzeichen), without gaps per district and year
 * @param actionPlanVersion version of the action plan, frozen with the goal at the submission
 * @param requestedAmount what is asked for: the sum of the financing plan, unless a draft states another amount
 * @param flags what the office and the committee should look at: {@code INVESTMENT}
 * @param findings what the formal check found missing or in the way
 * @param submittedAt the first submission, business time; it is what the deadline counts
 * @param approvedAmount what the committee decided, null until it approved
 * @param grant null until there is one, or while nobody can be asked
 */
public record Application(
        String id,
        String fileNumber,
        ApplicationState state,
        String district,
        String round,
        String sponsor,
        String adviceCase,
        String title,
        String summary,
        String projectType,
        List<String> features,
        String goal,
        String actionPlanVersion,
        List<String> targetGroups,
        LocalDate start,
        LocalDate end,
        Money requestedAmount,
        List<PlanLine> financingPlan,
        List<IndicatorTarget> indicators,
        Declarations declarations,
        List<String> flags,
        List<String> findings,
        Instant submittedAt,
        Money approvedAmount,
        GrantReference grant) {
    public Application {
        requireNonNull(id);
        requireNonNull(fileNumber);
        requireNonNull(state);
        requireNonNull(district);
        requireNonNull(round);
        requireNonNull(sponsor);
        requireNonNull(title);
        features = List.copyOf(features);
        targetGroups = List.copyOf(targetGroups);
        requireNonNull(requestedAmount);
        financingPlan = List.copyOf(financingPlan);
        indicators = List.copyOf(indicators);
        requireNonNull(declarations);
        flags = List.copyOf(flags);
        findings = List.copyOf(findings);
    }

    /** The sum of the financing plan. */
    public Money planTotal() {
        return Money.sum(financingPlan.stream().map(PlanLine::amount));
    }

    /** The same application with its grant beside it. */
    public Application with(GrantReference shown) {
        return new Application(
                id,
                fileNumber,
                state,
                district,
                round,
                sponsor,
                adviceCase,
                title,
                summary,
                projectType,
                features,
                goal,
                actionPlanVersion,
                targetGroups,
                start,
                end,
                requestedAmount,
                financingPlan,
                indicators,
                declarations,
                flags,
                findings,
                submittedAt,
                approvedAmount,
                shown);
    }
}
