package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.Overspend;
import de.stadtteilkapital.finance.api.OverspendDecision;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of an audit; never changed. */
@Entity
@Table(name = "finance_audit")
public class AuditEntity {
    @Id
    private String id;

    @Column(name = "proof_id")
    private String proofId;

    @Column(name = "grant_id")
    private String grantId;

    @Column(name = "audited_on")
    private LocalDate auditedOn;

    @Column(name = "audited_by")
    private String auditedBy;

    @Column(name = "sample_basis")
    private String sampleBasis;

    private String note;
    private BigDecimal paid;

    @Column(name = "vouchers_accepted")
    private BigDecimal vouchersAccepted;

    private BigDecimal income;
    private BigDecimal accepted;
    private BigDecimal unused;

    @Enumerated(EnumType.STRING)
    private @Nullable Overspend overspend;

    @Column(name = "overspend_reason")
    private @Nullable String overspendReason;

    protected AuditEntity() {}

    static AuditEntity of(Audit audit) {
        AuditEntity row = new AuditEntity();
        row.id = audit.id();
        row.proofId = audit.proof();
        row.grantId = audit.grant();
        row.auditedOn = audit.auditedOn();
        row.auditedBy = audit.auditor();
        row.sampleBasis = audit.sampleBasis();
        row.note = audit.note();
        row.paid = audit.paid().amount();
        row.vouchersAccepted = audit.vouchersAccepted().amount();
        row.income = audit.income().amount();
        row.accepted = audit.acceptedAmount().amount();
        row.unused = audit.unusedAmount().amount();
        OverspendDecision decided = audit.overspend();
        row.overspend = decided == null ? null : decided.rule();
        row.overspendReason = decided == null ? null : decided.reason();
        return row;
    }

    String id() {
        return id;
    }

    String grantId() {
        return grantId;
    }

    String proofId() {
        return proofId;
    }

    Audit toRecord(List<AuditFinding> findings, RecoveryClaim recovery, List<Audit.LateUse> lateUse) {
        return new Audit(
                id,
                proofId,
                grantId,
                auditedOn,
                auditedBy,
                sampleBasis,
                findings,
                note,
                new Money(paid),
                new Money(vouchersAccepted),
                new Money(income),
                new Money(accepted),
                new Money(unused),
                recovery,
                lateUse,
                overspend == null || overspendReason == null
                        ? null
                        : new OverspendDecision(overspend, overspendReason));
    }
}
