package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.Decision;
import de.stadtteilkapital.applications.api.DecisionLetter;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.programme.api.Remedy;
import de.stadtteilkapital.programme.api.RemedyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a decision; never changed. Its findings, questions and conditions stand in {@link DecisionPointEntity}. */
@Entity
@Table(name = "applications_decision")
public class DecisionEntity {
    @Id
    private String id;

    private String application;

    @Enumerated(EnumType.STRING)
    private ApplicationState decision;

    @Enumerated(EnumType.STRING)
    private DecisionLetter letter;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    private String body;
    private String reason;

    @Column(name = "requested_amount")
    private BigDecimal requestedAmount;

    @Column(name = "approved_amount")
    private BigDecimal approvedAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "remedy_kind")
    private RemedyKind remedyKind;

    @Column(name = "remedy_authority")
    private String remedyAuthority;

    @Column(name = "remedy_seat")
    private String remedySeat;

    @Column(name = "remedy_address")
    private String remedyAddress;

    @Column(name = "remedy_months")
    private Integer remedyMonths;

    @Column(name = "remedy_source")
    private String remedySource;

    protected DecisionEntity() {}

    static DecisionEntity of(String id, String application, String account, Decision made) {
        DecisionEntity row = new DecisionEntity();
        row.id = id;
        row.application = application;
        row.decision = made.decision();
        row.letter = made.letter();
        row.decidedOn = made.decidedOn();
        row.decidedBy = account;
        row.body = made.body();
        row.reason = made.reason();
        row.requestedAmount = made.requestedAmount().amount();
        row.approvedAmount =
                made.approvedAmount() == null ? null : made.approvedAmount().amount();
        row.tell(made.remedy());
        return row;
    }

    private void tell(Remedy remedy) {
        if (remedy != null) {
            remedyKind = remedy.kind();
            remedyAuthority = remedy.authority();
            remedySeat = remedy.seat();
            remedyAddress = remedy.address();
            remedyMonths = remedy.months();
            remedySource = remedy.source();
        }
    }

    String id() {
        return id;
    }

    Decision toRecord(List<DecisionPointEntity> points) {
        return new Decision(
                decision,
                decidedOn,
                body,
                DecisionPointEntity.findings(points),
                reason,
                DecisionPointEntity.questions(points),
                new Money(requestedAmount),
                approvedAmount == null ? null : new Money(approvedAmount),
                DecisionPointEntity.conditions(points),
                remedyKind == null
                        ? null
                        : new Remedy(
                                remedyKind, remedyAuthority, remedySeat, remedyAddress, remedyMonths, remedySource),
                letter,
                letter == null ? null : "/api/applications/" + application + "/decision.pdf");
    }
}
