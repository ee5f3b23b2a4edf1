package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.PreAssessment;
import de.stadtteilkapital.applications.api.Recommendation;
import de.stadtteilkapital.applications.api.Score;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of the Local Network's result; the points stand in {@link ScoreEntity}. */
@Entity
@Table(name = "applications_pre_assessment")
public class PreAssessmentEntity {
    @Id
    private String application;

    @Column(name = "weighted_points")
    private int weightedPoints;

    @Column(name = "weighted_maximum")
    private int weightedMaximum;

    @Enumerated(EnumType.STRING)
    private Recommendation recommendation;

    private String note;

    @Column(name = "assessed_at")
    private String assessedAt;

    protected PreAssessmentEntity() {}

    static PreAssessmentEntity of(PreAssessment result) {
        PreAssessmentEntity row = new PreAssessmentEntity();
        row.application = result.application();
        row.weightedPoints = result.weightedPoints();
        row.weightedMaximum = result.weightedMaximum();
        row.recommendation = result.recommendation();
        row.note = result.note();
        row.assessedAt = Times.write(result.assessedAt());
        return row;
    }

    PreAssessment toRecord(List<Score> scores) {
        return new PreAssessment(
                application, scores, weightedPoints, weightedMaximum, recommendation, note, Times.read(assessedAt));
    }
}
