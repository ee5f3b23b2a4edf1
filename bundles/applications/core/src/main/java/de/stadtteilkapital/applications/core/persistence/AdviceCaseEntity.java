package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.AdviceContact;
import de.stadtteilkapital.applications.api.AdviceSession;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.work.Found;
import de.stadtteilkapital.platform.api.work.Subject;
import de.stadtteilkapital.platform.api.work.Waiting;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of an advice case. */
@Entity
@Table(name = "applications_advice_case")
public class AdviceCaseEntity {
    private static final int LONGEST_LINE = 100;

    @Id
    private String id;

    private String district;

    @Enumerated(EnumType.STRING)
    private AdviceCase.State state;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_organisation")
    private String contactOrganisation;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "contact_phone")
    private String contactPhone;

    private String idea;

    @Column(name = "opened_at")
    private String openedAt;

    @Column(name = "next_step")
    private String nextStep;

    @Column(name = "next_step_due")
    private LocalDate nextStepDue;

    @Column(name = "closed_reason")
    private String closedReason;

    private String receipt;

    @Column(name = "retain_until")
    private LocalDate retainUntil;

    @Column(name = "last_used_on")
    private LocalDate lastUsedOn;

    private String application;

    @Version
    private long version;

    protected AdviceCaseEntity() {}

    static AdviceCaseEntity of(AdviceCase adviceCase, LocalDate today) {
        AdviceCaseEntity row = new AdviceCaseEntity();
        row.id = adviceCase.id();
        row.district = adviceCase.district();
        row.state = adviceCase.state();
        row.contactName = adviceCase.contact().name();
        row.contactOrganisation = adviceCase.contact().organisation();
        row.contactEmail = adviceCase.contact().email();
        row.contactPhone = adviceCase.contact().phone();
        row.idea = adviceCase.idea();
        row.openedAt = Times.write(adviceCase.openedAt());
        row.nextStep = adviceCase.nextStep();
        row.nextStepDue = adviceCase.nextStepDue();
        row.receipt = adviceCase.receipt();
        row.retainUntil = adviceCase.retainUntil();
        row.lastUsedOn = today;
        return row;
    }

    /** A first talk advises an open case; later ones leave its state alone. What was agreed on last is what comes next. */
    void advised(AdviceSession talk, LocalDate today) {
        lastUsedOn = today;
        next(talk.nextStep(), talk.nextStepDue());
        if (state == AdviceCase.State.OPEN) {
            state = AdviceCase.State.ADVISED;
        }
    }

    void convertedTo(String led) {
        state = AdviceCase.State.CONVERTED;
        application = led;
        next(null, null);
    }

    void closed(String reason, LocalDate today) {
        lastUsedOn = today;
        state = AdviceCase.State.CLOSED;
        closedReason = reason;
        next(null, null);
    }

    private void next(String step, LocalDate due) {
        nextStep = step;
        nextStepDue = due;
    }

    Waiting toWaiting() {
        return new Waiting(
                new Subject(Kinds.ADVICE_CASE, id),
                district,
                application,
                null,
                nextStep == null ? shortened() : nextStep,
                contactName,
                Times.read(openedAt),
                nextStepDue);
    }

    Found toFound() {
        return new Found(new Subject(Kinds.ADVICE_CASE, id), null, contactName, Text.same(shortened()));
    }

    /** The beginning of the idea, cut between words. */
    private String shortened() {
        String line = idea.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_LINE
                ? line
                : line.substring(0, LONGEST_LINE).replaceFirst("\\s\\S*$", "") + " …";
    }

    /** Null where it stays with its application's file. */
    private LocalDate retainUntil(RetentionTerms terms) {
        return state == AdviceCase.State.CONVERTED
                ? null
                : Retention.until(lastUsedOn, nextStepDue, retainUntil, terms.of(district, receipt != null));
    }

    AdviceCase toRecord(RetentionTerms terms) {
        AdviceContact contact = new AdviceContact(contactName, contactOrganisation, contactEmail, contactPhone);
        return new AdviceCase(
                id,
                district,
                state,
                contact,
                idea,
                Times.read(openedAt),
                nextStep,
                nextStepDue,
                closedReason,
                receipt,
                retainUntil(terms),
                application);
    }
}
