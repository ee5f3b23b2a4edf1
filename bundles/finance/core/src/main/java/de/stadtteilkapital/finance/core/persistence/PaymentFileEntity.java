package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.PaymentFile;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a payment file; its text follows from this row and those of its payments. */
@Entity
@Table(name = "finance_payment_file")
public class PaymentFileEntity {
    @Id
    private String id;

    private String district;

    @Column(name = "execution_day")
    private LocalDate executionDay;

    @Enumerated(EnumType.STRING)
    private PaymentFile.State state;

    private BigDecimal amount;

    @Column(name = "debtor_name")
    private String debtorName;

    @Column(name = "debtor_iban")
    private String debtorIban;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "executed_on")
    private LocalDate executedOn;

    @Version
    private long version;

    protected PaymentFileEntity() {}

    static PaymentFileEntity of(PaymentFile file, PaymentFileHead head) {
        PaymentFileEntity row = new PaymentFileEntity();
        row.id = file.id();
        row.district = file.district();
        row.executionDay = file.executionDate();
        row.state = file.state();
        row.amount = file.amount().amount();
        row.debtorName = head.debtorName();
        row.debtorIban = head.debtorIban();
        row.createdAt = head.createdAt();
        return row;
    }

    String id() {
        return id;
    }

    void execute(LocalDate day) {
        executedOn = day;
        state = PaymentFile.State.EXECUTED;
    }

    PaymentFileHead head() {
        return new PaymentFileHead(debtorName, debtorIban, createdAt);
    }

    PaymentFile toRecord(List<Disbursement> disbursements) {
        return new PaymentFile(
                id,
                district,
                executionDay,
                state,
                new Money(amount),
                disbursements.stream()
                        .map(d -> new PaymentFile.Payment(d.id(), d.state(), d.amount()))
                        .toList(),
                executedOn);
    }
}
