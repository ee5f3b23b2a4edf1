package de.stadtteilkapital.programme.core.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.Goal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

/** Where the versions of the action plans and their goals are kept. */
public final class PlanRepository {
    private final Store store;

    public PlanRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** All of a district, the latest first. */
    public List<ActionPlan> all(String district, LocalDate today) {
        return store.in(em -> {
            Map<String, List<Goal>> goals = em
                    .createQuery(
                            "select e from GoalEntity e where e.district = :district order by e.id", GoalEntity.class)
                    .setParameter("district", district)
                    .getResultList()
                    .stream()
                    .map(GoalEntity::toRecord)
                    .collect(groupingBy(Goal::actionPlanVersion));
            List<PlanEntity> rows = em.createQuery(
                            "select e from PlanEntity e where e.district = :district order by e.from desc, e.id desc",
                            PlanEntity.class)
                    .setParameter("district", district)
                    .getResultList();
            List<ActionPlan> plans = new ArrayList<>();
            boolean held = false;
            for (PlanEntity row : rows) {
                ActionPlan.State state = row.from().isAfter(today)
                        ? ActionPlan.State.TO_COME
                        : held ? ActionPlan.State.REPLACED : ActionPlan.State.HOLDS;
                held |= state == ActionPlan.State.HOLDS;
                plans.add(row.toRecord(goals.getOrDefault(row.version(), List.of()), state));
            }
            return plans;
        });
    }

    /** The district whose plan it is. */
    public Optional<String> districtOf(String id) {
        return store.in(em -> Optional.ofNullable(em.find(PlanEntity.class, id)).map(PlanEntity::district));
    }

    public String add(String district, String version, LocalDate from, @Nullable String basis) {
        return store.in(em -> {
            PlanEntity row = new PlanEntity(Ids.next(), district);
            row.change(version, from, basis);
            em.persist(row);
            return row.id();
        });
    }

    /** Its goals go with its name. */
    public void change(ActionPlan plan, String version, LocalDate from, @Nullable String basis) {
        store.with(em -> {
            PlanEntity row = em.find(PlanEntity.class, plan.id());
            row.change(version, from, basis);
            // its goals may be all that changes
            em.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            plan.goals().forEach(goal -> em.find(GoalEntity.class, goal.id()).isOf(version));
        });
    }

    public void remove(ActionPlan plan) {
        store.with(em -> {
            plan.goals().forEach(goal -> remove(em, goal));
            em.remove(em.find(PlanEntity.class, plan.id()));
        });
    }

    public void remove(Goal goal) {
        store.with(em -> remove(em, goal));
    }

    private static void remove(EntityManager em, Goal goal) {
        em.remove(em.find(GoalEntity.class, goal.id()));
    }
}
