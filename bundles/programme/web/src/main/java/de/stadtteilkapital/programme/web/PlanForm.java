package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.Goal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields in which somebody enters a version of the action plan.
 *
 * @param goals one in each line
 */
@LabelsOf(ActionPlan.class)
record PlanForm(
        String version, @Nullable LocalDate from, @Nullable String basis, String goals) {
    private static final String GOALS = "goals";

    static PlanForm of(ActionPlan plan) {
        return new PlanForm(plan.version(), plan.from(), plan.basis(), typed(plan.goals()));
    }

    /** The next version, whose goals are those of the last as a proposal. */
    static PlanForm after(ActionPlan plan) {
        return new PlanForm("", null, null, typed(plan.goals()));
    }

    private static String typed(List<Goal> goals) {
        return goals.stream().map(Goal::title).collect(Collectors.joining("\n"));
    }

    /** The form as it was sent, each goal by itself; of a new plan with its district. */
    static Entered written(Entered sent, @Nullable String district) {
        Map<String, List<String>> fields = new HashMap<>(sent.fields());
        fields.computeIfPresent(
                GOALS,
                (name, typed) -> typed.stream()
                        .flatMap(String::lines)
                        .filter(line -> !line.isBlank())
                        .toList());
        if (district != null) {
            fields.put("district", List.of(district));
        }
        return new Entered(sent.path(), fields, sent.key(), sent.tag(), sent.kept());
    }
}
