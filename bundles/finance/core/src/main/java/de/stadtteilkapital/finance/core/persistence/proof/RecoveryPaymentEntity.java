package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.RecoveryPayment;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of money that came in on a claim; never changed. */
@Entity
@Table(name = "finance_recovery_payment")
public class RecoveryPaymentEntity {
    @Id
    private String id;

    @Column(name = "claim_id")
    private String claimId;

    private BigDecimal amount;

    @Column(name = "value_day")
    private LocalDate valueDate;

    private BigDecimal interest;
    private BigDecimal principal;

    protected RecoveryPaymentEntity() {}

    static RecoveryPaymentEntity of(String claim, RecoveryPayment payment) {
        RecoveryPaymentEntity row = new RecoveryPaymentEntity();
        row.id = payment.id();
        row.claimId = claim;
        row.amount = payment.amount().amount();
        row.valueDate = payment.valueDate();
        row.interest = payment.interest().amount();
        row.principal = payment.principal().amount();
        return row;
    }

    String claimId() {
        return claimId;
    }

    RecoveryPayment toRecord() {
        return new RecoveryPayment(id, new Money(amount), valueDate, new Money(interest), new Money(principal));
    }
}
