package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.Repayment;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of money that a sponsor gave back before the audit; never changed. */
@Entity
@Table(name = "finance_repayment")
public class RepaymentEntity {
    @Id
    private String id;

    @Column(name = "grant_id")
    private String grantId;

    private BigDecimal amount;

    @Column(name = "value_day")
    private LocalDate valueDate;

    private String reason;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "booked_by")
    private String bookedBy;

    protected RepaymentEntity() {}

    static RepaymentEntity of(Repayment repayment) {
        RepaymentEntity row = new RepaymentEntity();
        row.id = repayment.id();
        row.grantId = repayment.grant();
        row.amount = repayment.amount().amount();
        row.valueDate = repayment.valueDate();
        row.reason = repayment.reason();
        row.bookedOn = repayment.bookedOn();
        row.bookedBy = repayment.bookedBy();
        return row;
    }

    Repayment toRecord() {
        return new Repayment(id, grantId, new Money(amount), valueDate, reason, bookedOn, bookedBy);
    }
}
