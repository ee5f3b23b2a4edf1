package de.stadtteilkapital.programme.core.persistence;

import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.Goal;
import java.time.LocalDate;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a version of the action plan; its goals stand in {@link GoalEntity}. */
@Entity
@Table(name = "programme_plan")
public class PlanEntity {
    @Id
    private String id;

    private String district;

    /** Of the version; a column of that name counts changes elsewhere. */
    @Column(name = "name")
    private String version;

    @Column(name = "valid_from")
    private LocalDate from;

    private String basis;

    /** Counts the changes, so that of two writers at once one loses. */
    @Version
    private long changes;

    protected PlanEntity() {}

    PlanEntity(String id, String district) {
        this.id = id;
        this.district = district;
    }

    final void change(String version, LocalDate from, String basis) {
        this.version = version;
        this.from = from;
        this.basis = basis;
    }

    String id() {
        return id;
    }

    String district() {
        return district;
    }

    String version() {
        return version;
    }

    LocalDate from() {
        return from;
    }

    ActionPlan toRecord(List<Goal> goals, ActionPlan.State state) {
        return new ActionPlan(id, district, version, from, basis, goals, state);
    }
}
