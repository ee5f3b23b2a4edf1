package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.platform.api.Ids;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of something the formal check found. */
@Entity
@Table(name = "applications_finding")
public class FindingEntity {
    @Id
    private String id;

    @Column(name = "application")
    private String owner;

    private String finding;

    protected FindingEntity() {}

    static FindingEntity of(String application, String finding) {
        FindingEntity row = new FindingEntity();
        row.id = Ids.next();
        row.owner = application;
        row.finding = finding;
        return row;
    }

    String owner() {
        return owner;
    }

    String finding() {
        return finding;
    }
}
