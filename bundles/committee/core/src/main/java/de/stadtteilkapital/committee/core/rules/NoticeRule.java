package de.stadtteilkapital.committee.core.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Deadline;
import java.time.LocalDate;
import java.time.Period;

/**
 * How many whole days are between an invitation and its session. The day that sets the period going is not counted, and its
 * last day has to be over (BGB §§ 187 Abs. 1, 188 Abs. 1).
 *
 * @param moving by whose holidays a last day gives way to the next working day; null where it never does
 * @param source the by-law
 */
public record NoticeRule(Period period, NoticeStart start, Deadline moving, String source) {
    public static final String ID = "committee.noticePeriod";

    public NoticeRule {
        requireNonNull(start);
        requireNonNull(source);
        if (period.isNegative() || period.toTotalMonths() != 0) {
            throw new IllegalArgumentException("a notice period is a number of days");
        }
    }

    /** The day with which the period ends. */
    public LocalDate last(LocalDate dispatch) {
        LocalDate from = start.of(dispatch);
        return moving == null ? from.plus(period) : moving.after(from, period);
    }

    /** The first day on which a session may be held whose invitation goes out on a day; any where no day has to be kept. */
    public LocalDate earliest(LocalDate dispatch) {
        return period.isZero() ? dispatch : last(dispatch).plusDays(1);
    }
}
