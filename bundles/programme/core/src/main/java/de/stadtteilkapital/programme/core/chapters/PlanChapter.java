package de.stadtteilkapital.programme.core.chapters;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.ChangedPlan;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.NewPlan;
import de.stadtteilkapital.programme.api.PlanAdmin;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.core.chapters.PlanChapter.WrittenPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The versions of the action plan that hold, and those to come. */
@Component(service = DistrictChapter.class)
public final class PlanChapter implements DistrictChapter<WrittenPlan> {
    private static final ChapterHead<WrittenPlan> HEAD = new ChapterHead<>(
            "plans",
            30,
            new Text("Aktionspläne mit ihren Zielen", "Action plans with their goals"),
            WrittenPlan.class,
            ProgrammeRight.KEEP);

    /** As it stands in the file. */
    @LabelsOf(ActionPlan.class)
    public record WrittenPlan(
            @Longest(60) String version,
            @Nullable LocalDate from,
            @Nullable @Longest(200) String basis,
            @Most(100) @Longest(300) List<String> goals) {
        public WrittenPlan {
            // objects in the words of the form in which a plan is entered
            ChangedPlan checked = new ChangedPlan(version, from, basis, goals);
            version = checked.version();
            basis = checked.basis();
            goals = checked.goals();
        }
    }

    private final PlanAdmin plans;

    @Activate
    public PlanChapter(@Reference PlanAdmin plans) {
        this.plans = requireNonNull(plans);
    }

    @Override
    public ChapterHead<WrittenPlan> head() {
        return HEAD;
    }

    @Override
    public String key(WrittenPlan entry) {
        return entry.version();
    }

    @Override
    public List<WrittenPlan> entries(Caller me, String district) {
        return plans.plans(me, district).stream()
                .filter(plan -> plan.state() != ActionPlan.State.REPLACED)
                .map(PlanChapter::written)
                .toList();
    }

    private static WrittenPlan written(ActionPlan plan) {
        return new WrittenPlan(
                plan.version(),
                plan.state() == ActionPlan.State.HOLDS ? null : plan.from(),
                plan.basis(),
                plan.goals().stream().map(Goal::title).toList());
    }

    /** Goals that are there stay in their order. */
    @Override
    public WrittenPlan settled(Caller me, String district, WrittenPlan entry) {
        return named(me, district, entry).map(plan -> settled(plan, entry)).orElse(entry);
    }

    private static WrittenPlan settled(ActionPlan plan, WrittenPlan entry) {
        boolean holds = plan.state() == ActionPlan.State.HOLDS && plan.from().equals(entry.from());
        List<String> there = plan.goals().stream().map(Goal::title).toList();
        List<String> goals = Stream.concat(
                        there.stream().filter(entry.goals()::contains),
                        entry.goals().stream().filter(goal -> !there.contains(goal)))
                .toList();
        return new WrittenPlan(entry.version(), holds ? null : entry.from(), entry.basis(), goals);
    }

    private Optional<ActionPlan> named(Caller me, String district, WrittenPlan entry) {
        return plans.plans(me, district).stream()
                .filter(plan -> plan.version().equals(entry.version()))
                .findFirst();
    }

    @Override
    public boolean isOver(Caller me, String district, WrittenPlan entry) {
        return named(me, district, entry)
                .filter(plan -> plan.state() == ActionPlan.State.REPLACED)
                .isPresent();
    }

    @Override
    public void add(Caller me, String district, WrittenPlan entry) {
        plans.enter(me, new NewPlan(district, entry.version(), entry.from(), entry.basis(), entry.goals()));
    }

    @Override
    public void change(Caller me, String district, WrittenPlan before, WrittenPlan after) {
        plans.change(
                me,
                id(me, district, before),
                new ChangedPlan(after.version(), after.from(), after.basis(), after.goals()));
    }

    @Override
    public void remove(Caller me, String district, WrittenPlan entry, LocalDate taken) {
        plans.remove(me, id(me, district, entry));
    }

    private String id(Caller me, String district, WrittenPlan entry) {
        return plans.plans(me, district).stream()
                .filter(plan -> plan.version().equals(entry.version()))
                .map(ActionPlan::id)
                .findFirst()
                .orElseThrow();
    }
}
