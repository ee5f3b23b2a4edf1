package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.FundCallItem;
import de.stadtteilkapital.finance.api.Receipt;
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
import javax.persistence.Version;

/** Row of a call for funds with its items and its receipt. */
@Entity
@Table(name = "finance_fund_call")
public class FundCallEntity {
    @Id
    private String id;

    @Column(name = "call_number")
    private int number;

    private String district;

    @Column(name = "round_id")
    private String round;

    @Column(name = "due_until")
    private LocalDate dueUntil;

    private BigDecimal amount;

    @Column(name = "cash_on_hand")
    private BigDecimal cashOnHand;

    @Enumerated(EnumType.STRING)
    private FundCall.State state;

    @Column(name = "drawn_up_on")
    private LocalDate drawnUpOn;

    @Column(name = "dispatched_on")
    private LocalDate dispatchedOn;

    @Column(name = "received_amount")
    private BigDecimal receivedAmount;

    @Column(name = "value_day")
    private LocalDate valueDay;

    @Column(name = "bank_reference")
    private String bankReference;

    @Version
    private long version;

    protected FundCallEntity() {}

    static FundCallEntity of(FundCall call) {
        FundCallEntity row = new FundCallEntity();
        row.id = call.id();
        row.number = call.number();
        row.district = call.district();
        row.round = call.round();
        row.dueUntil = call.dueUntil();
        row.amount = call.amount().amount();
        row.cashOnHand = call.cashOnHand().amount();
        row.state = call.state();
        row.drawnUpOn = call.drawnUpOn();
        return row;
    }

    String id() {
        return id;
    }

    void dispatch(LocalDate day) {
        dispatchedOn = day;
        state = FundCall.State.DISPATCHED;
    }

    /** A draft asks for what is left of it; one of which nothing is left keeps what it asked for last. */
    void shrink(Money left) {
        if (left.isPositive()) {
            amount = left.amount();
        } else {
            state = FundCall.State.VOID;
        }
    }

    void receive(Receipt receipt) {
        receivedAmount = receipt.amount().amount();
        valueDay = receipt.valueDate();
        bankReference = receipt.bankReference();
        state = FundCall.State.RECEIVED;
    }

    FundCall toRecord(List<FundCallItem> items) {
        return new FundCall(
                id,
                number,
                district,
                round,
                dueUntil,
                new Money(amount),
                new Money(cashOnHand),
                state,
                items,
                drawnUpOn,
                dispatchedOn,
                valueDay == null ? null : new Receipt(new Money(receivedAmount), valueDay, bankReference));
    }
}
