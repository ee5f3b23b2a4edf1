package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.AdviceSession;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a talk in an advice case. */
@Entity
@Table(name = "applications_advice_session")
public class AdviceSessionEntity {
    @Id
    private String id;

    @Column(name = "advice_case")
    private String adviceCase;

    @Column(name = "session_day")
    private LocalDate date;

    private String note;

    @Column(name = "next_step")
    private String nextStep;

    @Column(name = "next_step_due")
    private LocalDate nextStepDue;

    protected AdviceSessionEntity() {}

    static AdviceSessionEntity of(AdviceSession session) {
        AdviceSessionEntity row = new AdviceSessionEntity();
        row.id = session.id();
        row.adviceCase = session.adviceCase();
        row.date = session.date();
        row.note = session.note();
        row.nextStep = session.nextStep();
        row.nextStepDue = session.nextStepDue();
        return row;
    }

    String id() {
        return id;
    }

    AdviceSession toRecord() {
        return new AdviceSession(id, adviceCase, date, note, nextStep, nextStepDue);
    }
}
