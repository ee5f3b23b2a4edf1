package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of a version of the action plan.
 *
 * @param from the first day; null to leave it
 * @param goals their titles, in their order; one that has its title stays the goal it was
 */
@LabelsOf(ActionPlan.class)
public record ChangedPlan(
        @Longest(60) String version,
        @Nullable LocalDate from,
        @Nullable @Longest(200) String basis,
        @Most(100) @Longest(300) List<String> goals) {
    public ChangedPlan {
        Input in = Input.of(ChangedPlan.class);
        PlanText text = new PlanText(version, basis, goals);
        version = text.versionFor(in);
        basis = text.basisFor(in);
        goals = text.goalsFor(in);
        in.refuse();
    }
}
