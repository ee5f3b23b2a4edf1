package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.ChangedPlan;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.GoalUse;
import de.stadtteilkapital.programme.api.NewPlan;
import de.stadtteilkapital.programme.api.PlanAct;
import de.stadtteilkapital.programme.api.PlanAdmin;
import de.stadtteilkapital.programme.core.persistence.NeedRepository;
import de.stadtteilkapital.programme.core.persistence.PlanRepository;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The versions of action plans from their tables; the room that has cases is asked before a goal is taken away. */
@Component(immediate = true)
public final class JpaPlans implements PlanAdmin {
    private final PlanRepository plans;
    private final NeedRepository needs;
    private final ProgrammeRepository programme;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final ProgrammeEvents events;
    private final HandOver<GoalUse> applications;

    @Activate
    public JpaPlans(
            BundleContext context,
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference BusinessClock clock) {
        this(store, transactions, log, clock, HandOver.to(GoalUse.class, context));
    }

    JpaPlans(
            Store store, Transactions transactions, EventLog log, BusinessClock clock, HandOver<GoalUse> applications) {
        plans = new PlanRepository(store);
        needs = new NeedRepository(store);
        programme = new ProgrammeRepository(store);
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        events = new ProgrammeEvents(log);
        this.applications = requireNonNull(applications);
    }

    @Override
    public List<ActionPlan> plans(Caller me, String district) {
        return transactions.reading(() -> plans.all(district, clock.today()));
    }

    @Override
    public ActionPlan plan(Caller me, String id) {
        return transactions.reading(() -> get(id));
    }

    private ActionPlan get(String id) {
        String district = plans.districtOf(id).orElseThrow(Refusal::notFound);
        return plans.all(district, clock.today()).stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private ActionPlan kept(Caller me, String id) {
        ActionPlan plan = get(id);
        Keeping.require(me, plan.district());
        programme.lockDistrict(plan.district());
        return plan;
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        return transactions.reading(() -> {
            ActionPlan plan = get(id);
            if (!Keeping.isHeld(me, plan.district())) {
                return List.of();
            }
            PlanChange change = new PlanChange(plan, used(plan), clock.today());
            return Possible.of(Stream.of(PlanAct.values()), act -> true, change::of, id);
        });
    }

    private Set<String> used(ActionPlan plan) {
        List<String> goals = plan.goals().stream().map(Goal::id).toList();
        if (goals.isEmpty()) {
            return Set.of();
        }
        Set<String> used = new HashSet<>(applications.call(room -> room.used(goals)));
        needs.all(plan.district(), clock.today()).forEach(need -> used.addAll(need.goals()));
        used.retainAll(goals);
        return used;
    }

    @Override
    public ActionPlan enter(Caller me, NewPlan asked) {
        Keeping.require(me, asked.district());
        return transactions.required(() -> {
            if (!programme.lockDistrict(asked.district())) {
                throw Refusal.notFound();
            }
            LocalDate today = clock.today();
            LocalDate from = asked.from() == null ? today : asked.from();
            PlanChange.requireFree(plans.all(asked.district(), today), asked.version(), from, today);
            String id = plans.add(asked.district(), asked.version(), from, asked.basis());
            asked.goals().forEach(title -> add(me, asked.district(), title, asked.version()));
            ActionPlan entered = get(id);
            events.planEntered(me, entered);
            return entered;
        });
    }

    private void add(Caller me, String district, String title, String version) {
        Goal goal = new Goal(Ids.next(), district, title, version);
        programme.add(goal);
        events.goalAdded(me, goal);
    }

    @Override
    public ActionPlan change(Caller me, String id, ChangedPlan asked) {
        return transactions.required(() -> {
            ActionPlan before = kept(me, id);
            LocalDate today = clock.today();
            PlanChange change = new PlanChange(before, used(before), today);
            change.of(PlanAct.CHANGE).require();
            LocalDate from = change.from(asked);
            change.requireFree(plans.all(before.district(), today), asked.version(), from);
            List<Goal> gone = change.gone(asked);
            plans.change(before, asked.version(), from, asked.basis());
            gone.forEach(goal -> {
                plans.remove(goal);
                events.goalRemoved(me, goal);
            });
            change.added(asked).forEach(title -> add(me, before.district(), title, asked.version()));
            ActionPlan after = get(id);
            events.planChanged(me, before, after);
            return after;
        });
    }

    @Override
    public ActionPlan remove(Caller me, String id) {
        return transactions.required(() -> {
            ActionPlan plan = kept(me, id);
            new PlanChange(plan, used(plan), clock.today()).of(PlanAct.REMOVE).require();
            plans.remove(plan);
            plan.goals().forEach(goal -> events.goalRemoved(me, goal));
            events.planRemoved(me, plan);
            return plan;
        });
    }
}
