package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.CallReceipt;
import de.stadtteilkapital.finance.api.CallRest;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.FundCallItem;
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
import org.jspecify.annotations.Nullable;

/** Row of a call for funds. */
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
    private @Nullable BigDecimal receivedAmount;

    @Column(name = "rest_reason")
    private @Nullable String restReason;

    @Column(name = "rest_given_up_on")
    private @Nullable LocalDate restGivenUpOn;

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

    void receive(Money part) {
        receivedAmount = received().plus(part).amount();
        state = receivedAmount.compareTo(amount) < 0 ? FundCall.State.PARTLY_RECEIVED : FundCall.State.RECEIVED;
    }

    void giveUpRest(String reason, LocalDate day) {
        restReason = reason;
        restGivenUpOn = day;
        state = FundCall.State.RECEIVED;
    }

    private Money received() {
        return receivedAmount == null ? Money.ZERO : new Money(receivedAmount);
    }

    FundCall toRecord(List<FundCallItem> items, List<CallReceipt> receipts) {
        Money called = new Money(amount);
        return new FundCall(
                id,
                number,
                district,
                round,
                dueUntil,
                called,
                new Money(cashOnHand),
                state,
                items,
                drawnUpOn,
                dispatchedOn,
                received(),
                receipts,
                restReason == null || restGivenUpOn == null
                        ? null
                        : new CallRest(called.minus(received()), restReason, restGivenUpOn));
    }
}
