package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.setup.SetUpStep;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.core.persistence.PlanRepository;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** That an action plan with goals holds, since each application names one. */
@Component
public final class GoalsToSet implements SetUpStep {
    private final PlanRepository plans;
    private final BusinessClock clock;

    @Activate
    public GoalsToSet(@Reference Store store, @Reference BusinessClock clock) {
        plans = new PlanRepository(store);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String key() {
        return "programme.goals";
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Text label() {
        return new Text("Aktionsplan und Ziele", "Action plan and goals");
    }

    @Override
    public Right right() {
        return ProgrammeRight.KEEP;
    }

    @Override
    public Optional<Text> missing(String district) {
        return plans.all(district, clock.today()).stream()
                        .anyMatch(plan -> plan.state() == ActionPlan.State.HOLDS
                                && !plan.goals().isEmpty())
                ? Optional.empty()
                : Optional.of(new Text(
                        "Ein Aktionsplan, der gilt, mit seinen Zielen: Jeder Antrag nennt eines.",
                        "An action plan that holds, with its goals: each application names one."));
    }
}
