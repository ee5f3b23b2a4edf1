package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.InterestStep;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.finance.api.RecoveryPayment;
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

/** Row of a recovery claim and how much of it has come; the database keeps both parts within the claim. */
@Entity
@Table(name = "finance_claim")
public class ClaimEntity {
    @Id
    private String id;

    @Column(name = "grant_id")
    private String grantId;

    @Column(name = "proof_id")
    private String proofId;

    private String application;
    private String sponsor;
    private String district;

    @Enumerated(EnumType.STRING)
    private RecoveryClaim.State state;

    private BigDecimal amount;
    private BigDecimal interest;

    @Column(name = "amount_paid")
    private BigDecimal amountPaid;

    @Column(name = "interest_paid")
    private BigDecimal interestPaid;

    @Column(name = "claimed_on")
    private LocalDate claimedOn;

    @Column(name = "payable_until")
    private LocalDate payableUntil;

    @Version
    private long version;

    protected ClaimEntity() {}

    static ClaimEntity of(RecoveryClaim claim, Grant grant) {
        ClaimEntity row = new ClaimEntity();
        row.id = claim.id();
        row.grantId = grant.id();
        row.proofId = claim.proof();
        row.application = grant.application();
        row.sponsor = grant.sponsor();
        row.district = grant.district();
        row.state = claim.state();
        row.amount = claim.amount().amount();
        row.interest = claim.interest().amount();
        row.amountPaid = BigDecimal.ZERO;
        row.interestPaid = BigDecimal.ZERO;
        row.claimedOn = claim.claimedOn();
        row.payableUntil = claim.payableUntil();
        return row;
    }

    String id() {
        return id;
    }

    void add(RecoveryPayment payment) {
        amountPaid = amountPaid.add(payment.principal().amount());
        interestPaid = interestPaid.add(payment.interest().amount());
        if (open().isZero()) {
            state = RecoveryClaim.State.SETTLED;
        }
    }

    private Money open() {
        return new Money(amount.add(interest).subtract(amountPaid).subtract(interestPaid));
    }

    RecoveryClaim toRecord(List<InterestStep> calculation, List<RecoveryPayment> payments, LocalDate today) {
        boolean late = !open().isZero() && today.isAfter(payableUntil)
                || payments.stream().anyMatch(payment -> payment.valueDate().isAfter(payableUntil));
        return new RecoveryClaim(
                id,
                grantId,
                proofId,
                state,
                new Money(amount),
                new Money(interest),
                new Money(amount.add(interest)),
                claimedOn,
                payableUntil,
                open(),
                late,
                calculation,
                payments);
    }
}
