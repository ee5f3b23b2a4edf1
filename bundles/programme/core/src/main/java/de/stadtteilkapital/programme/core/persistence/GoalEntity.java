package de.stadtteilkapital.programme.core.persistence;

import de.stadtteilkapital.programme.api.Goal;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a goal of the action plan. */
@Entity
@Table(name = "programme_goal")
public class GoalEntity {
    @Id
    private String id;

    private String district;
    private String title;

    @Column(name = "action_plan_version")
    private String actionPlanVersion;

    protected GoalEntity() {}

    static GoalEntity of(Goal goal) {
        GoalEntity row = new GoalEntity();
        row.id = goal.id();
        row.district = goal.district();
        row.title = goal.title();
        row.actionPlanVersion = goal.actionPlanVersion();
        return row;
    }

    final void isOf(String version) {
        actionPlanVersion = version;
    }

    Goal toRecord() {
        return new Goal(id, district, title, actionPlanVersion);
    }
}
