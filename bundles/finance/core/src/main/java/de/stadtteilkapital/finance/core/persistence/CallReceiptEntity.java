package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.CallReceipt;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of a receipt of a call's money; never changed. */
@Entity
@Table(name = "finance_receipt")
public class CallReceiptEntity {
    @Id
    private String id;

    @Column(name = "fund_call")
    private String owner;

    private BigDecimal amount;

    @Column(name = "value_day")
    private LocalDate valueDay;

    @Column(name = "bank_reference")
    private String bankReference;

    @Column(name = "parked_receipt")
    private @Nullable String parkedReceipt;

    protected CallReceiptEntity() {}

    static CallReceiptEntity of(String call, CallReceipt receipt) {
        CallReceiptEntity row = new CallReceiptEntity();
        row.id = receipt.id();
        row.owner = call;
        row.amount = receipt.amount().amount();
        row.valueDay = receipt.valueDate();
        row.bankReference = receipt.bankReference();
        row.parkedReceipt = receipt.parkedReceipt();
        return row;
    }

    String owner() {
        return owner;
    }

    CallReceipt toRecord() {
        return new CallReceipt(id, new Money(amount), valueDay, bankReference, parkedReceipt);
    }
}
