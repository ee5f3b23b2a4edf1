package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.ParkedMove;
import de.stadtteilkapital.finance.api.ParkedReceipt;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of money that came beyond a call; only what is left of it moves. */
@Entity
@Table(name = "finance_parked_receipt")
public class ParkedReceiptEntity {
    @Id
    private String id;

    private String district;

    @Column(name = "round_id")
    private String round;

    @Column(name = "fund_call")
    private String fundCall;

    private BigDecimal amount;

    @Column(name = "left_amount")
    private BigDecimal left;

    @Column(name = "value_day")
    private LocalDate valueDay;

    @Column(name = "bank_reference")
    private String bankReference;

    @Version
    private long version;

    protected ParkedReceiptEntity() {}

    static ParkedReceiptEntity of(ParkedReceipt receipt) {
        ParkedReceiptEntity row = new ParkedReceiptEntity();
        row.id = receipt.id();
        row.district = receipt.district();
        row.round = receipt.round();
        row.fundCall = receipt.fundCall();
        row.amount = receipt.amount().amount();
        row.left = receipt.left().amount();
        row.valueDay = receipt.valueDate();
        row.bankReference = receipt.bankReference();
        return row;
    }

    String id() {
        return id;
    }

    void take(Money part) {
        left = left.subtract(part.amount());
    }

    ParkedReceipt toRecord(List<ParkedMove> moves) {
        return new ParkedReceipt(
                id, district, round, fundCall, new Money(amount), new Money(left), valueDay, bankReference, moves);
    }
}
