package de.stadtteilkapital.reporting.core.persistence;

import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.reporting.api.IndicatorActual;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of what an indicator of a project came to. */
@Entity
@Table(name = "reporting_indicator")
public class IndicatorEntity {
    @Id
    private String id;

    private String application;
    private String code;
    private long actual;

    protected IndicatorEntity() {}

    static IndicatorEntity of(String application, IndicatorActual indicator) {
        IndicatorEntity row = new IndicatorEntity();
        row.id = Ids.next();
        row.application = application;
        row.code = indicator.code();
        row.actual = indicator.actual();
        return row;
    }

    String application() {
        return application;
    }

    IndicatorActual toRecord() {
        return new IndicatorActual(code, actual);
    }
}
