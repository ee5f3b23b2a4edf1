package de.stadtteilkapital.reporting.core.persistence;

import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.reporting.api.ParticipantGroup;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a group of a project's participants. */
@Entity
@Table(name = "reporting_participants")
public class ParticipantsEntity {
    @Id
    private String id;

    private String application;
    private String sex;

    @Column(name = "age_group")
    private String ageGroup;

    @Column(name = "target_group")
    private String targetGroup;

    private int persons;
    private String outcome;

    protected ParticipantsEntity() {}

    static ParticipantsEntity of(String application, ParticipantGroup group) {
        ParticipantsEntity row = new ParticipantsEntity();
        row.id = Ids.next();
        row.application = application;
        row.sex = group.sex();
        row.ageGroup = group.ageGroup();
        row.targetGroup = group.targetGroup();
        row.persons = group.count();
        row.outcome = group.outcome();
        return row;
    }

    String application() {
        return application;
    }

    ParticipantGroup toRecord() {
        return new ParticipantGroup(sex, ageGroup, targetGroup, persons, outcome);
    }
}
