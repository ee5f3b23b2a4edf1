package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a tranche as it was promised at first; never changed, what became of it stands beside it. */
@Entity
@Table(name = "finance_tranche")
public class TrancheEntity {
    @Id
    private String id;

    private String district;

    @Column(name = "round_id")
    private String round;

    private BigDecimal amount;

    @Column(name = "coordination_share")
    private BigDecimal coordinationShare;

    private String reference;
    private String earmark;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    protected TrancheEntity() {}

    static TrancheEntity of(Tranche tranche) {
        TrancheEntity row = new TrancheEntity();
        row.id = tranche.id();
        row.district = tranche.district();
        row.round = tranche.round();
        row.amount = tranche.amount().amount();
        row.coordinationShare = tranche.coordinationShare().amount();
        row.reference = tranche.reference();
        row.earmark = tranche.earmark();
        row.bookedOn = tranche.bookedOn();
        return row;
    }

    String id() {
        return id;
    }

    Tranche toRecord() {
        return new Tranche(
                id, district, round, new Money(amount), new Money(coordinationShare), reference, earmark, bookedOn);
    }
}
