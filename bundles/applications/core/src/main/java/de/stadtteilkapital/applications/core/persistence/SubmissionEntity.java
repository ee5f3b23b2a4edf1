package de.stadtteilkapital.applications.core.persistence;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a submission: the facts the rules saw; what they said stands in {@link OutcomeEntity}. */
@Entity
@Table(name = "applications_submission")
public class SubmissionEntity {
    @Id
    private String id;

    private String application;

    @Column(name = "judged_at")
    private String judgedAt;

    @Column(name = "seen")
    private String facts;

    protected SubmissionEntity() {}

    static SubmissionEntity of(String id, String application, Instant judgedAt, String facts) {
        SubmissionEntity row = new SubmissionEntity();
        row.id = id;
        row.application = application;
        row.judgedAt = Times.write(judgedAt);
        row.facts = facts;
        return row;
    }

    String id() {
        return id;
    }

    String application() {
        return application;
    }

    String facts() {
        return facts;
    }
}
