package de.stadtteilkapital.reporting.core.persistence;

import de.stadtteilkapital.reporting.api.NewResults;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a project's results; indicators and participants stand in rows of their own. */
@Entity
@Table(name = "reporting_results")
public class ResultsEntity {
    @Id
    private String application;

    private String district;
    private String narrative;
    private String effects;

    /** Changes with every recording, so that the version also guards the rows beneath. */
    private int revision;

    @Version
    private long version;

    protected ResultsEntity() {}

    static ResultsEntity of(String application, String district) {
        ResultsEntity row = new ResultsEntity();
        row.application = application;
        row.district = district;
        return row;
    }

    void replace(NewResults results) {
        narrative = results.narrative();
        effects = results.effects();
        revision++;
    }

    String application() {
        return application;
    }

    String narrative() {
        return narrative;
    }

    String effects() {
        return effects;
    }
}
