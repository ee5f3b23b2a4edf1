package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.SimilarApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The facts a judgement saw, as lines that stay readable; persons and titles left out. */
final class FactsText {
    private FactsText() {}

    static String of(EligibilityFacts facts) {
        Application application = facts.application();
        List<String> lines = new ArrayList<>();
        line(lines, "today", facts.today());
        line(lines, "district.id", facts.district().id());
        line(lines, "district.maxGrant", facts.district().maxGrant());
        line(lines, "round.id", facts.round().id());
        line(lines, "round.start", facts.round().start());
        line(lines, "round.end", facts.round().end());
        line(lines, "round.submissionDeadline", facts.round().submissionDeadline());
        line(lines, "sponsor.id", application.sponsor());
        line(lines, "sponsor.legalForm", facts.sponsor().legalForm());
        line(lines, "goal.id", application.goal());
        if (facts.goal() != null) {
            line(lines, "goal.district", facts.goal().district());
            line(lines, "goal.actionPlanVersion", facts.goal().actionPlanVersion());
        }
        line(lines, "application.requestedAmount", application.requestedAmount());
        application.financingPlan().forEach(l -> line(lines, "application.financingPlan." + l.line(), l.amount()));
        line(lines, "application.projectType", application.projectType());
        line(lines, "application.features", String.join(",", application.features()));
        line(lines, "application.targetGroups", String.join(",", application.targetGroups()));
        line(lines, "application.start", application.start());
        line(lines, "application.end", application.end());
        line(lines, "application.submittedAt", application.submittedAt());
        line(lines, "application.declarations", application.declarations());
        line(
                lines,
                "similar",
                facts.similar().stream().map(SimilarApplication::fileNumber).collect(Collectors.joining(",")));
        return String.join("\n", lines);
    }

    private static void line(List<String> lines, String name, Object value) {
        lines.add(name + "=" + (value == null ? "" : value));
    }
}
