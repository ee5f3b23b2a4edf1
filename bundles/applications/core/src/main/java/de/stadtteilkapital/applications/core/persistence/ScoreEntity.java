package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.Score;
import de.stadtteilkapital.platform.api.Ids;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of the points for one criterion. */
@Entity
@Table(name = "applications_score")
public class ScoreEntity {
    @Id
    private String id;

    @Column(name = "application")
    private String owner;

    private String criterion;
    private int points;

    protected ScoreEntity() {}

    static ScoreEntity of(String application, Score score) {
        ScoreEntity row = new ScoreEntity();
        row.id = Ids.next();
        row.owner = application;
        row.criterion = score.criterion();
        row.points = score.points();
        return row;
    }

    String owner() {
        return owner;
    }

    Score toRecord() {
        return new Score(criterion, points);
    }
}
