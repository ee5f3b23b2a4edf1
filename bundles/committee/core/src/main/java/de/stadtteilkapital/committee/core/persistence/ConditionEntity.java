package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.Condition;
import de.stadtteilkapital.committee.api.Motion;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a condition of a motion; in force where the motion was carried. */
@Entity
@Table(name = "committee_condition")
public class ConditionEntity {
    static final String IN_FORCE = "IN_FORCE";

    private static final String NOT_CARRIED = "NOT_CARRIED";

    @Id
    private String id;

    private String vote;
    private String item;
    private String application;
    private String district;
    private String body;

    @Column(name = "wording")
    private String text;

    @Column(name = "due_day")
    private LocalDate due;

    private boolean precondition;

    /** No boolean: Derby gets one as a number where EclipseLink writes it into the statement. */
    private String standing;

    private String evidence;

    @Column(name = "fulfilled_on")
    private LocalDate fulfilledOn;

    @Version
    private long version;

    protected ConditionEntity() {}

    static ConditionEntity of(String id, String vote, ConditionPlace place, Motion.MotionCondition condition) {
        ConditionEntity row = new ConditionEntity();
        row.id = id;
        row.vote = vote;
        row.item = place.item();
        row.application = place.application();
        row.district = place.district();
        row.body = place.body();
        row.text = condition.text();
        row.due = condition.due();
        row.precondition = condition.precondition();
        row.standing = place.inForce() ? IN_FORCE : NOT_CARRIED;
        return row;
    }

    void fulfil(String proof, LocalDate day) {
        evidence = proof;
        fulfilledOn = day;
    }

    String vote() {
        return vote;
    }

    Motion.MotionCondition toMotion() {
        return new Motion.MotionCondition(text, due, precondition);
    }

    ConditionPlace toPlace() {
        return new ConditionPlace(item, application, district, body, IN_FORCE.equals(standing));
    }

    Condition toRecord() {
        return new Condition(id, item, application, text, due, precondition, evidence, fulfilledOn);
    }
}
