package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.ParkedMove;
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

/** Row of what became of parked money; never changed. */
@Entity
@Table(name = "finance_parked_move")
public class ParkedMoveEntity {
    @Id
    private String id;

    @Column(name = "parked_receipt")
    private String owner;

    @Enumerated(EnumType.STRING)
    private ParkedMove.Kind kind;

    private BigDecimal amount;

    @Column(name = "fund_call")
    private @Nullable String fundCall;

    private @Nullable String reason;

    @Column(name = "moved_on")
    private LocalDate movedOn;

    @Column(name = "moved_by")
    private String movedBy;

    protected ParkedMoveEntity() {}

    static ParkedMoveEntity of(String parked, ParkedMove move) {
        ParkedMoveEntity row = new ParkedMoveEntity();
        row.id = move.id();
        row.owner = parked;
        row.kind = move.kind();
        row.amount = move.amount().amount();
        row.fundCall = move.fundCall();
        row.reason = move.reason();
        row.movedOn = move.movedOn();
        row.movedBy = move.movedBy();
        return row;
    }

    String owner() {
        return owner;
    }

    ParkedMove toRecord() {
        return new ParkedMove(id, kind, new Money(amount), fundCall, reason, movedOn, movedBy);
    }
}
