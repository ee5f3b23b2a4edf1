package de.stadtteilkapital.partners.core.persistence;

import de.stadtteilkapital.partners.api.NewOpinion;
import de.stadtteilkapital.partners.api.Opinion;
import de.stadtteilkapital.partners.api.OpinionKind;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.OpinionRequest.State;
import de.stadtteilkapital.partners.api.Verdict;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.Set;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Row of a request for an opinion, with the answer once it is given. */
@Entity
@Table(name = "partners_opinion_request")
public class OpinionRequestEntity {
    @Id
    private String id;

    private String district;
    private String application;
    private String office;

    @Enumerated(EnumType.STRING)
    private OpinionKind kind;

    private boolean blocking;

    @Column(name = "question_german")
    private String questionGerman;

    @Column(name = "question_english")
    private String questionEnglish;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @Column(name = "rule_id")
    private String rule;

    @Column(name = "rule_version")
    private String ruleVersion;

    @Column(name = "rule_source")
    private String ruleSource;

    /** How often the same was asked before: a rule asks once, people may come back. */
    @Column(name = "asked_before")
    private int askedBefore;

    /** That nobody waits for it any more, as the log tells of the case; it comes a moment later. */
    @Column(name = "case_ended")
    private boolean caseEnded;

    /** What is stored as open is then ended. */
    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String statement;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Version
    private long version;

    protected OpinionRequestEntity() {}

    static OpinionRequestEntity of(OpinionRequest request, int askedBefore) {
        OpinionRequestEntity row = new OpinionRequestEntity();
        row.id = request.id();
        row.district = request.district();
        row.application = request.application();
        row.office = request.office();
        row.kind = request.kind();
        row.blocking = request.blocking();
        row.questionGerman = request.question().german();
        row.questionEnglish = request.question().english();
        row.requestedOn = request.requestedOn();
        row.dueDate = request.dueDate();
        row.rule = request.rule();
        row.ruleVersion = request.ruleVersion();
        row.ruleSource = request.source();
        row.askedBefore = askedBefore;
        row.state = State.OPEN;
        return row;
    }

    void answer(NewOpinion opinion, LocalDate today) {
        state = State.ANSWERED;
        verdict = opinion.verdict();
        statement = opinion.statement();
        givenOn = today;
    }

    boolean isWaitedFor(Set<OpinionKind> kinds) {
        return state == State.OPEN && endedOn == null && kinds.contains(kind);
    }

    void end(LocalDate day) {
        caseEnded = true;
        endedOn = day;
    }

    private State stands() {
        return state == State.OPEN && endedOn != null ? State.ENDED : state;
    }

    private boolean isOverdue(LocalDate today) {
        return state == State.OPEN && (endedOn == null ? today : endedOn).isAfter(dueDate);
    }

    /** Without the case's file, which is not this room's. */
    OpinionRequest toRecord(LocalDate today) {
        return new OpinionRequest(
                id,
                district,
                application,
                office,
                kind,
                blocking,
                new Text(questionGerman, questionEnglish),
                requestedOn,
                dueDate,
                stands(),
                isOverdue(today),
                rule,
                ruleVersion,
                ruleSource,
                null,
                state == State.OPEN ? null : new Opinion(id, verdict, statement, givenOn),
                null,
                endedOn);
    }
}
