package de.stadtteilkapital.platform.api;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Predicate;

/**
 * Ends of periods after BGB §§ 187 to 193 and VwVfG § 31, on the holidays of one place.
 *
 * @param holidays which days are free there beside Saturdays and Sundays
 */
public record Deadline(Predicate<LocalDate> holidays) {
    public Deadline {
        requireNonNull(holidays);
    }

    /**
     * The last day of a period that an event sets going. The day of the event does not count (§ 187(1)); a month
     * without the day ends on its last (§ 188(3)); a Saturday, Sunday or holiday gives way to the next working day (§ 193).
     */
    public LocalDate after(LocalDate event, Period period) {
        return moved(event.plus(period));
    }

    /** The day itself, or the next working day after a Saturday, Sunday or holiday (BGB § 193, VwVfG § 31(3)). */
    public LocalDate moved(LocalDate last) {
        LocalDate day = last;
        while (isOff(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY || holidays.test(day);
    }
}
