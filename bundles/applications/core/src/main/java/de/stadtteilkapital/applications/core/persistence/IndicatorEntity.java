package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.platform.api.Ids;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of what a project wants to reach. */
@Entity
@Table(name = "applications_indicator")
public class IndicatorEntity {
    @Id
    private String id;

    @Column(name = "application")
    private String owner;

    private String code;
    private int target;

    protected IndicatorEntity() {}

    static IndicatorEntity of(String application, IndicatorTarget indicator) {
        IndicatorEntity row = new IndicatorEntity();
        row.id = Ids.next();
        row.owner = application;
        row.code = indicator.code();
        row.target = indicator.target();
        return row;
    }

    String owner() {
        return owner;
    }

    IndicatorTarget toRecord() {
        return new IndicatorTarget(code, target);
    }
}
