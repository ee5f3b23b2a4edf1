package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRow;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.Declarations;
import de.stadtteilkapital.applications.api.Due;
import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.applications.api.Paper;
import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.platform.api.FileNumber;
import de.stadtteilkapital.platform.api.GermanOrder;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of an application. */
@Entity
@Table(name = "applications_application")
public class ApplicationEntity extends PlannedRow {
    private static final String FLAGGED = "INVESTMENT";

    /** Stands where there are no points yet, and where nothing is due: what lists sort by is never missing. */
    private static final int UNASSESSED = -1;

    private static final LocalDate NEVER_DUE = LocalDate.of(9999, 12, 31);

    @Id
    private String id;

    @Column(name = "file_number")
    private String fileNumber;

    @Column(name = "file_number_key")
    private String fileNumberKey;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private String district;

    @Column(name = "round_id")
    private String round;

    private String sponsor;

    @Column(name = "advice_case")
    private String adviceCase;

    private String title;

    @Column(name = "title_key")
    private String titleKey;

    private String summary;
    private String place;

    @Column(name = "project_type")
    private String projectType;

    private String features;
    private String goal;
    private String needs;

    @Column(name = "action_plan_version")
    private String actionPlanVersion;

    @Column(name = "target_groups")
    private String targetGroups;

    @Column(name = "stated_amount")
    private BigDecimal statedAmount;

    @Column(name = "not_started")
    private boolean notStarted;

    @Column(name = "no_other_funding")
    private boolean noOtherFunding;

    @Column(name = "participants_from_area")
    private boolean participantsFromArea;

    @Column(name = "submitted_at")
    private String submittedAt;

    @Column(name = "approved_amount")
    private BigDecimal approvedAmount;

    @Column(name = "tabled_by")
    private String tabledBy;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "requested_amount")
    private BigDecimal requestedAmount;

    private int points;

    @Column(name = "state_since")
    private String stateSince;

    @Column(name = "due_day")
    private LocalDate dueDay;

    @Column(name = "criteria_set")
    private String criteriaSet;

    @Version
    private long version;

    protected ApplicationEntity() {}

    static ApplicationEntity of(String id, FileNumber number, Proposal draft, Step begun, String enteredBy) {
        ApplicationEntity row = new ApplicationEntity();
        row.id = id;
        row.fileNumber = number.toString();
        row.fileNumberKey = "%s-%04d-%012d".formatted(number.prefix(), number.year(), number.number());
        row.points = UNASSESSED;
        row.step(begun);
        row.district = draft.district();
        row.submittedAt = Times.NEVER;
        row.enteredBy = enteredBy;
        row.write(draft);
        return row;
    }

    /** Takes over a whole draft; district, advice case and file number stay, and that it came on paper. */
    void write(Proposal draft) {
        receivedOn = draft.paper() == null ? receivedOn : draft.paper().receivedOn();
        round = draft.round();
        sponsor = draft.sponsor();
        adviceCase = adviceCase == null ? draft.adviceCase() : adviceCase;
        title = draft.title();
        titleKey = GermanOrder.key(draft.title());
        summary = draft.summary();
        place = draft.place();
        projectType = draft.projectType();
        features = CodeColumn.write(draft.features());
        goal = draft.goal();
        needs = CodeColumn.write(draft.needs());
        targetGroups = CodeColumn.write(draft.targetGroups());
        plan(draft.start(), draft.end());
        statedAmount =
                draft.requestedAmount() == null ? null : draft.requestedAmount().amount();
        requestedAmount = draft.requestedAmount() == null
                ? draft.planTotal().amount()
                : draft.requestedAmount().amount();
        notStarted = draft.declarations().notStarted();
        noOtherFunding = draft.declarations().noOtherFunding();
        participantsFromArea = draft.declarations().participantsFromArea();
    }

    /** A draft is due at its round's end; what was found incomplete keeps its term. */
    void roundEnds(LocalDate deadline) {
        dueDay = state == ApplicationState.DRAFT ? deadline : dueDay;
    }

    void step(Step step) {
        state = step.to();
        stateSince = Times.write(step.at());
        dueDay = step.due() == null ? NEVER_DUE : step.due();
    }

    /**
     * The first submission's day and criteria stay.
     *
     * @param received what the deadline counts
     * @param criteria the set that holds that day; null where none was entered
     */
    void submitted(Step step, Instant received, String planVersion, String criteria) {
        step(step);
        actionPlanVersion = planVersion;
        if (Times.NEVER.equals(submittedAt)) {
            submittedAt = Times.write(received);
            criteriaSet = criteria;
        }
    }

    void assessed(Step step, int weightedPoints) {
        step(step);
        points = weightedPoints;
    }

    /** @param body on whose agenda it comes */
    void tabled(Step step, String body) {
        step(step);
        tabledBy = body;
    }

    void approved(Money amount) {
        approvedAmount = amount == null ? null : amount.amount();
    }

    String id() {
        return id;
    }

    Application toRecord(List<PlanLine> lines, List<IndicatorTarget> indicators, List<String> findings) {
        List<String> marks = CodeColumn.read(features);
        return new Application(
                id,
                fileNumber,
                state,
                proposal(marks, lines, indicators),
                actionPlanVersion,
                marks.contains(FLAGGED) ? List.of(FLAGGED) : List.of(),
                findings,
                Times.read(submittedAt),
                approvedAmount == null ? null : new Money(approvedAmount),
                enteredBy,
                agreedStart(),
                null,
                null);
    }

    private Proposal proposal(List<String> marks, List<PlanLine> lines, List<IndicatorTarget> indicators) {
        return new Proposal(
                district,
                round,
                sponsor,
                adviceCase,
                title,
                summary,
                place,
                projectType,
                marks,
                goal,
                CodeColumn.read(needs),
                CodeColumn.read(targetGroups),
                plannedStart(),
                plannedEnd(),
                statedAmount == null ? Money.sum(lines.stream().map(PlanLine::amount)) : new Money(statedAmount),
                lines,
                indicators,
                new Declarations(notStarted, noOtherFunding, participantsFromArea),
                receivedOn == null ? null : new Paper(receivedOn));
    }

    String sponsor() {
        return sponsor;
    }

    boolean isAssessed() {
        return points != UNASSESSED;
    }

    /** @param known the points, where the reader may know them */
    ApplicationRow toRow(String sponsorName, Integer known) {
        return new ApplicationRow(
                id,
                fileNumber,
                title,
                district,
                round,
                sponsor,
                sponsorName,
                projectType,
                new Money(requestedAmount),
                known,
                state,
                Times.readOr(stateSince, id),
                NEVER_DUE.equals(dueDay) ? null : new Due(dueDay, DueTasks.of(state)),
                Times.read(submittedAt));
    }

    Standing standing() {
        return new Standing(id, district, sponsor, state, receivedOn != null, begins());
    }
}
