package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.Audit.LateUse;
import de.stadtteilkapital.finance.core.persistence.PlaceKey;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of money that was spent after its window; never changed. */
@Entity
@Table(name = "finance_late_use")
@IdClass(PlaceKey.class)
public class LateUseEntity {
    @Id
    @Column(name = "audit_id")
    private String owner;

    @Id
    private int place;

    private String payment;
    private String voucher;
    private BigDecimal amount;

    @Column(name = "executed_on")
    private LocalDate executedOn;

    @Column(name = "usable_until")
    private LocalDate usableUntil;

    @Column(name = "spent_on")
    private LocalDate spentOn;

    protected LateUseEntity() {}

    static LateUseEntity of(String owner, int place, LateUse late) {
        LateUseEntity row = new LateUseEntity();
        row.owner = owner;
        row.place = place;
        row.payment = late.payment();
        row.voucher = late.voucher();
        row.amount = late.amount().amount();
        row.executedOn = late.executedOn();
        row.usableUntil = late.usableUntil();
        row.spentOn = late.spentOn();
        return row;
    }

    String owner() {
        return owner;
    }

    LateUse toRecord() {
        long days = ChronoUnit.DAYS.between(usableUntil, spentOn);
        return new LateUse(payment, voucher, new Money(amount), executedOn, usableUntil, spentOn, days);
    }
}
