package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the local action plan to be entered.
 *
 * @param from the first day; null for today
 * @param goals their titles, in their order
 */
@LabelsOf(ActionPlan.class)
public record NewPlan(
        @Longest(60) String district,
        @Longest(60) String version,
        @Nullable LocalDate from,
        @Nullable @Longest(200) String basis,
        @Most(100) @Longest(300) List<String> goals) {
    public NewPlan {
        Input in = Input.of(NewPlan.class);
        district = in.text("district", district, 60);
        PlanText text = new PlanText(version, basis, goals);
        version = text.versionFor(in);
        basis = text.basisFor(in);
        goals = text.goalsFor(in);
        in.refuse();
    }
}
