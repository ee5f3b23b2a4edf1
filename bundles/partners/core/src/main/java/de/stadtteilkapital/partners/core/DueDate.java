package de.stadtteilkapital.partners.core;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** When a term of days ends. */
final class DueDate {
    private DueDate() {}

    /**
     * The day of the event does not count (BGB § 187 (1)), the term ends with its last day (§ 188 (1)), and not on a
     * Saturday, Sunday or public holiday but on the next working day (§ 193).
     */
    static LocalDate after(LocalDate event, int days) {
        LocalDate last = event.plusDays(days);
        while (!isWorkingDay(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !Holidays.isHoliday(day);
    }
}
