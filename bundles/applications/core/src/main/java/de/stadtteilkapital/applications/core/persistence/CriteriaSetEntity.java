package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.CriteriaSet;
import de.stadtteilkapital.applications.api.Criterion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a set of criteria; its criteria stand in {@link SetCriterionEntity}. */
@Entity
@Table(name = "applications_criteria_set")
public class CriteriaSetEntity {
    @Id
    private String id;

    private String district;

    @Column(name = "holds_from")
    private LocalDate from;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private String enteredAt;

    @Column(name = "withdrawn_at")
    private String withdrawnAt;

    protected CriteriaSetEntity() {}

    static CriteriaSetEntity of(CriteriaSet set) {
        CriteriaSetEntity row = new CriteriaSetEntity();
        row.id = set.id();
        row.district = set.district();
        row.from = set.from();
        row.enteredBy = set.enteredBy();
        row.enteredAt = Times.write(set.enteredAt());
        row.withdrawnAt = Times.NEVER;
        return row;
    }

    String id() {
        return id;
    }

    void withdraw(Instant at) {
        withdrawnAt = Times.write(at);
    }

    /** @param holding the id of the set that holds on that day, null for none */
    CriteriaSet toRecord(List<Criterion> criteria, String holding, LocalDate today) {
        return new CriteriaSet(id, district, from, criteria, enteredBy, Times.read(enteredAt), state(holding, today));
    }

    private CriteriaSet.State state(String holding, LocalDate today) {
        if (!Times.NEVER.equals(withdrawnAt)) {
            return CriteriaSet.State.WITHDRAWN;
        }
        if (from.isAfter(today)) {
            return CriteriaSet.State.TO_COME;
        }
        return id.equals(holding) ? CriteriaSet.State.HOLDS : CriteriaSet.State.PAST;
    }
}
