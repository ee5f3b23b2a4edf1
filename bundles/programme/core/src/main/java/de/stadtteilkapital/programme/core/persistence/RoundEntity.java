package de.stadtteilkapital.programme.core.persistence;

import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.NewRound;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a funding round. */
@Entity
@Table(name = "programme_round")
public class RoundEntity {
    @Id
    private String id;

    private String district;
    private String name;

    @Column(name = "start_day")
    private LocalDate start;

    @Column(name = "end_day")
    private LocalDate end;

    @Column(name = "submission_deadline")
    private LocalDate submissionDeadline;

    @Column(name = "coordination_share")
    private BigDecimal coordinationShare;

    protected RoundEntity() {}

    static RoundEntity of(String id, NewRound round) {
        RoundEntity row = new RoundEntity();
        row.id = id;
        row.district = round.district();
        row.name = round.name();
        row.start = round.start();
        row.end = round.end();
        row.submissionDeadline = round.submissionDeadline();
        row.coordinationShare = round.coordinationShare();
        return row;
    }

    FundingRound toRecord(LocalDate today) {
        return new FundingRound(
                id,
                district,
                name,
                start,
                end,
                submissionDeadline,
                coordinationShare.stripTrailingZeros(),
                state(today));
    }

    private FundingRound.State state(LocalDate today) {
        if (today.isBefore(start)) {
            return FundingRound.State.PLANNED;
        }
        return today.isAfter(end) ? FundingRound.State.CLOSED : FundingRound.State.OPEN;
    }
}
