package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.platform.api.Text;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a criterion of a set. */
@Entity
@Table(name = "applications_set_criterion")
public class SetCriterionEntity {
    @Id
    private String id;

    @Column(name = "criteria_set")
    private String owner;

    private int place;
    private String german;
    private String english;
    private int weight;

    @Column(name = "max_points")
    private int maxPoints;

    protected SetCriterionEntity() {}

    static SetCriterionEntity of(String set, int place, Criterion criterion) {
        SetCriterionEntity row = new SetCriterionEntity();
        row.id = criterion.id();
        row.owner = set;
        row.place = place;
        row.german = criterion.title().german();
        row.english = criterion.title().english();
        row.weight = criterion.weight();
        row.maxPoints = criterion.maxPoints();
        return row;
    }

    String owner() {
        return owner;
    }

    Criterion toRecord() {
        return new Criterion(id, new Text(german, english), weight, maxPoints);
    }
}
