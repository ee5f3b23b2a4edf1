package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.InterestStep;
import de.stadtteilkapital.finance.core.persistence.PlaceKey;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of one step of an interest calculation; never changed. */
@Entity
@Table(name = "finance_claim_step")
@IdClass(PlaceKey.class)
public class ClaimStepEntity {
    private static final int PLACES = 2;

    @Id
    @Column(name = "claim_id")
    private String owner;

    @Id
    private int place;

    private String payment;
    private BigDecimal amount;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Column(name = "day_count")
    private int days;

    @Column(name = "base_rate")
    private BigDecimal baseRate;

    @Column(name = "rate_percent")
    private BigDecimal rate;

    private BigDecimal interest;

    protected ClaimStepEntity() {}

    static ClaimStepEntity of(String owner, int place, InterestStep step) {
        ClaimStepEntity row = new ClaimStepEntity();
        row.owner = owner;
        row.place = place;
        row.payment = step.payment();
        row.amount = step.amount().amount();
        row.from = step.from();
        row.to = step.to();
        row.days = Math.toIntExact(step.days());
        row.baseRate = step.baseRate();
        row.rate = step.rate();
        row.interest = step.interest();
        return row;
    }

    String owner() {
        return owner;
    }

    InterestStep toRecord() {
        return new InterestStep(payment, new Money(amount), from, to, days, percent(baseRate), percent(rate), interest);
    }

    /** As it is published: two places, more only where there are more. */
    private static BigDecimal percent(BigDecimal stored) {
        BigDecimal plain = stored.stripTrailingZeros();
        return plain.setScale(Math.max(PLACES, plain.scale()));
    }
}
