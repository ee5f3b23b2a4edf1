package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.api.HalfYearRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of a base rate of interest. */
@Entity
@Table(name = "finance_base_rate")
public class BaseRateEntity {
    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "rate_percent")
    private BigDecimal percent;

    @Column(name = "known_until")
    private LocalDate knownUntil;

    private int assumed;

    private @Nullable String source;

    @Column(name = "entered_by")
    private @Nullable String enteredBy;

    @Column(name = "entered_on")
    private @Nullable LocalDate enteredOn;

    protected BaseRateEntity() {}

    static BaseRateEntity of(BaseRate rate) {
        BaseRateEntity row = new BaseRateEntity();
        row.validFrom = rate.validFrom();
        row.percent = rate.percent();
        row.knownUntil = rate.knownUntil();
        row.assumed = rate.assumed() ? 1 : 0;
        return row;
    }

    static BaseRateEntity of(HalfYearRate rate) {
        BaseRateEntity row = of(new BaseRate(rate.from(), rate.rate(), rate.until(), rate.assumed()));
        row.source = rate.source();
        row.enteredBy = rate.enteredBy();
        row.enteredOn = rate.enteredOn();
        return row;
    }

    HalfYearRate toHalfYear() {
        return new HalfYearRate(validFrom, percent, knownUntil, assumed == 1, source, enteredBy, enteredOn);
    }

    BaseRate toRecord() {
        return new BaseRate(validFrom, percent, knownUntil, assumed == 1);
    }
}
