package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.TrancheChange;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of a change of a tranche; never changed itself. */
@Entity
@Table(name = "finance_tranche_change")
public class TrancheChangeEntity {
    @Id
    private String id;

    private String tranche;

    @Enumerated(EnumType.STRING)
    private TrancheChange.Kind kind;

    private BigDecimal amount;

    @Column(name = "coordination_share")
    private BigDecimal coordinationShare;

    private String reason;
    private @Nullable String earmark;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    protected TrancheChangeEntity() {}

    static TrancheChangeEntity of(String tranche, TrancheChange change) {
        TrancheChangeEntity row = new TrancheChangeEntity();
        row.id = change.id();
        row.tranche = tranche;
        row.kind = change.kind();
        row.amount = change.amount().amount();
        row.coordinationShare = change.coordinationShare().amount();
        row.reason = change.reason();
        row.earmark = change.earmark();
        row.bookedOn = change.bookedOn();
        return row;
    }

    String tranche() {
        return tranche;
    }

    TrancheChange toRecord() {
        return new TrancheChange(id, kind, new Money(amount), new Money(coordinationShare), reason, earmark, bookedOn);
    }
}
