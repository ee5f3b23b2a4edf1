package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.GrantCondition;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of a condition that went into a notice; never changed. */
@Entity
@Table(name = "finance_grant_condition")
@IdClass(PlaceKey.class)
public class GrantConditionEntity {
    @Id
    @Column(name = "grant_id")
    private String owner;

    @Id
    private int place;

    private String text;
    private LocalDate due;

    protected GrantConditionEntity() {}

    static GrantConditionEntity of(String grant, int place, GrantCondition condition) {
        GrantConditionEntity row = new GrantConditionEntity();
        row.owner = grant;
        row.place = place;
        row.text = condition.text();
        row.due = condition.due();
        return row;
    }

    String owner() {
        return owner;
    }

    GrantCondition toRecord() {
        return new GrantCondition(text, due);
    }
}
