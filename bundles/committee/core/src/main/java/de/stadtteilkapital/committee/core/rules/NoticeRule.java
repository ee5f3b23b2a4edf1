package de.stadtteilkapital.committee.core.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long before a session its invitation goes out at the latest; the day of the invitation is not counted
 * (BGB § 187 Abs. 1).
 *
 * @param source the by-law
 */
public record NoticeRule(Period period, String source) {
    public static final String ID = "committee.noticePeriod";

    public NoticeRule {
        requireNonNull(source);
        if (period.isNegative() || period.toTotalMonths() != 0) {
            throw new IllegalArgumentException("a notice period is a number of days");
        }
    }

    /** The first day on which a session may be held that is invited today. */
    public LocalDate earliest(LocalDate today) {
        return today.plus(period);
    }
}
