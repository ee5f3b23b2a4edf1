package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a payment request. */
@Entity
@Table(name = "finance_payment_request")
public class PaymentRequestEntity {
    @Id
    private String id;

    @Column(name = "grant_id")
    private String grant;

    private String application;
    private String sponsor;
    private String district;

    @Column(name = "round_id")
    private String round;

    private BigDecimal amount;

    @Column(name = "needed_by")
    private LocalDate neededBy;

    private String purpose;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Enumerated(EnumType.STRING)
    private PaymentRequest.State state;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Version
    private long version;

    protected PaymentRequestEntity() {}

    static PaymentRequestEntity of(PaymentRequest request, String sponsor) {
        PaymentRequestEntity row = new PaymentRequestEntity();
        row.id = request.id();
        row.grant = request.grant();
        row.application = request.application();
        row.sponsor = sponsor;
        row.district = request.district();
        row.round = request.round();
        row.amount = request.amount().amount();
        row.neededBy = request.neededBy();
        row.purpose = request.purpose();
        row.requestedOn = request.requestedOn();
        row.state = request.state();
        return row;
    }

    void move(PaymentRequest.State next) {
        state = next;
    }

    void end(LocalDate day) {
        endedOn = day;
        state = PaymentRequest.State.ENDED;
    }

    PaymentRequest toRecord() {
        return new PaymentRequest(
                id,
                grant,
                application,
                district,
                round,
                new Money(amount),
                neededBy,
                purpose,
                requestedOn,
                state,
                endedOn);
    }
}
