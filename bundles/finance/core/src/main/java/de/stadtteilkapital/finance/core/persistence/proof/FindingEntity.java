package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of what an audit found of one voucher. */
@Entity
@Table(name = "finance_audit_finding")
public class FindingEntity {
    @Id
    private String id;

    @Column(name = "audit_id")
    private String owner;

    private int place;

    @Column(name = "voucher_id")
    private String voucherId;

    @Enumerated(EnumType.STRING)
    private AuditFinding.Outcome outcome;

    private BigDecimal accepted;
    private String reason;

    protected FindingEntity() {}

    static FindingEntity of(String id, String audit, int place, AuditFinding finding) {
        FindingEntity row = new FindingEntity();
        row.id = id;
        row.owner = audit;
        row.place = place;
        row.voucherId = finding.voucher();
        row.outcome = finding.outcome();
        row.accepted = finding.acceptedAmount().amount();
        row.reason = finding.reason();
        return row;
    }

    String id() {
        return id;
    }

    String owner() {
        return owner;
    }

    String voucherId() {
        return voucherId;
    }

    AuditFinding toRecord() {
        return new AuditFinding(voucherId, outcome, new Money(accepted), reason);
    }
}
