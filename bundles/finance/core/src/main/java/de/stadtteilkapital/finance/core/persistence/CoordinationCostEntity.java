package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.CoordinationCost;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Row of a cost of the coordination; changed once at most, when it is taken back. */
@Entity
@Table(name = "finance_coordination_cost")
public class CoordinationCostEntity {
    @Id
    private String id;

    private String district;

    @Column(name = "round_id")
    private String round;

    @Column(name = "spent_on")
    private LocalDate spentOn;

    private String payee;
    private String purpose;
    private BigDecimal amount;
    private String evidence;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "booked_by")
    private String bookedBy;

    private String posting;

    @Column(name = "taken_back_on")
    private @Nullable LocalDate takenBackOn;

    @Column(name = "taken_back_by")
    private @Nullable String takenBackBy;

    @Column(name = "taken_back_reason")
    private @Nullable String takenBackReason;

    @Version
    private long version;

    protected CoordinationCostEntity() {}

    static CoordinationCostEntity of(CoordinationCost cost, String posting) {
        CoordinationCostEntity row = new CoordinationCostEntity();
        row.id = cost.id();
        row.district = cost.district();
        row.round = cost.round();
        row.spentOn = cost.spentOn();
        row.payee = cost.payee();
        row.purpose = cost.purpose();
        row.amount = cost.amount().amount();
        row.evidence = cost.evidence();
        row.bookedOn = cost.bookedOn();
        row.bookedBy = cost.bookedBy();
        row.posting = posting;
        return row;
    }

    String posting() {
        return posting;
    }

    void takeBack(CoordinationCost.TakenBack taken) {
        takenBackOn = taken.on();
        takenBackBy = taken.by();
        takenBackReason = taken.reason();
    }

    CoordinationCost toRecord() {
        return new CoordinationCost(
                id,
                district,
                round,
                spentOn,
                payee,
                purpose,
                new Money(amount),
                evidence,
                bookedOn,
                bookedBy,
                takenBack());
    }

    private CoordinationCost.@Nullable TakenBack takenBack() {
        return takenBackOn == null || takenBackBy == null || takenBackReason == null
                ? null
                : new CoordinationCost.TakenBack(takenBackOn, takenBackBy, takenBackReason);
    }
}
