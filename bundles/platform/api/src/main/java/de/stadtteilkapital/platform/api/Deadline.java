package de.stadtteilkapital.platform.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

/** Ends of periods after BGB §§ 187 to 193, on the holidays of one Land. */
public record Deadline(Set<PublicHoliday> holidays) {
    /**
     * The last day of a period that an event sets going. The day of the event does not count (§ 187(1)); a month
     * without the day ends on its last (§ 188(3)); a Saturday, Sunday or holiday gives way to the next working day (§ 193).
     */
    public LocalDate after(LocalDate event, Period period) {
        LocalDate last = event.plus(period);
        while (isOff(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    private boolean isOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || holidays.stream().anyMatch(holiday -> holiday.isOn(day));
    }
}
