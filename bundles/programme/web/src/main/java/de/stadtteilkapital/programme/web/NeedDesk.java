package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.NeedAdmin;
import de.stadtteilkapital.programme.api.PlanAdmin;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages of needs share: where they stand, what can be chosen, and what codes and ids are called. */
@Component(service = NeedDesk.class)
public final class NeedDesk {
    private static final String GROUPS = "targetGroup";

    private final Desk<NeedAdmin> needs;
    private final Desk<ProgrammeService> programme;
    private final Desk<PlanAdmin> plans;
    private final DistrictNames districts;

    @Activate
    public NeedDesk(@Reference Desks desks, @Reference DistrictNames districts) {
        needs = desks.of(NeedAdmin.class);
        programme = desks.of(ProgrammeService.class);
        plans = desks.of(PlanAdmin.class);
        this.districts = requireNonNull(districts);
    }

    Desk<NeedAdmin> desk() {
        return needs;
    }

    DistrictNames districts() {
        return districts;
    }

    List<NeedShown> all(String district) {
        return named(district, needs.read((service, me) -> service.needs(me, district)));
    }

    /** Below the district that its address names, and no other. */
    Need need(String district, String id) {
        Need need = needs.read((service, me) -> service.need(me, id));
        if (!need.district().equals(district)) {
            throw Refusal.notFound();
        }
        return need;
    }

    NeedShown shown(Need need) {
        return named(need.district(), List.of(need)).get(0);
    }

    private List<NeedShown> named(String district, List<Need> some) {
        Set<String> goals = new HashSet<>();
        Set<String> groups = new HashSet<>();
        some.forEach(need -> {
            goals.addAll(need.goals());
            groups.addAll(need.targetGroups());
        });
        return programme.read((service, me) -> {
            Map<String, String> titles = service.goalNames(me, goals);
            Map<String, Text> texts = service.codeList(GROUPS, district).texts(groups);
            return some.stream().map(need -> NeedShown.of(need, titles, texts)).toList();
        });
    }

    /** What can be chosen in which field of a new one; its first day may be one of a plan to come, too. */
    Map<String, List<Choice>> choices(String district) {
        List<Choice> goals = plans.read((service, me) -> service.plans(me, district)).stream()
                .filter(plan -> plan.state() != ActionPlan.State.REPLACED)
                .sorted(Comparator.comparing(ActionPlan::from))
                .flatMap(plan -> plan.goals().stream().map(goal -> new Choice(goal.id(), called(plan, goal))))
                .toList();
        return choices(district, goals, List.of(), List.of());
    }

    private static Text called(ActionPlan plan, Goal goal) {
        return plan.state() == ActionPlan.State.HOLDS
                ? Text.same(goal.title())
                : new Text(
                        goal.title() + " (ab " + Wording.GERMAN.shortDay(plan.from()) + ")",
                        goal.title() + " (from " + Wording.ENGLISH.shortDay(plan.from()) + ")");
    }

    /** Likewise of one that there is, whose goals and target groups may stay. */
    Map<String, List<Choice>> choices(Need need) {
        List<Choice> goals = programme.read((service, me) -> (need.state() == Need.State.PLANNED
                        ? service.goalsOn(need.district(), need.from())
                        : service.goalsToday(need.district()))
                .stream()
                        .map(goal -> new Choice(goal.id(), Text.same(goal.title())))
                        .toList());
        return choices(need.district(), goals, need.goals(), need.targetGroups());
    }

    private Map<String, List<Choice>> choices(
            String district, List<Choice> offered, Collection<String> chosen, Collection<String> groups) {
        return programme.read((service, me) -> {
            List<Choice> goals = new ArrayList<>(offered);
            Set<String> former = new HashSet<>(chosen);
            goals.forEach(goal -> former.remove(goal.value()));
            service.goalNames(me, former).forEach((id, title) -> goals.add(new Choice(id, Text.same(title))));
            return Map.of(
                    "goals",
                    List.copyOf(goals),
                    "targetGroups",
                    service.codeList(GROUPS, district).offeredOr(groups).stream()
                            .map(code -> new Choice(code.code(), code.text()))
                            .toList(),
                    "priority",
                    Choice.of(Need.Priority.class));
        });
    }

    /** A page below the list of the district's needs. */
    View view(Template template, Text title, String district) {
        return View.of(template, title)
                .with("where", districts.of(district))
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(districts.of(district), Ways.setUp(district))
                .below(Ways.NEEDS_TITLE, Ways.needs(district));
    }

    /** A page below one of them. */
    View view(Template template, Text title, Need need) {
        return view(template, title, need.district())
                .with("need", need)
                .below(Text.same(need.title()), Ways.need(need.district(), need.id()));
    }
}
