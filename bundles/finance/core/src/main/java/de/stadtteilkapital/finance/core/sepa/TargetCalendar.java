package de.stadtteilkapital.finance.core.sepa;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Set;

/** The days on which TARGET, the euro's payment system, is closed (ECB/2000, unchanged since 2002). */
public final class TargetCalendar {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    private TargetCalendar() {}

    /** The day itself where TARGET is open, else the next one on which it is. */
    public static LocalDate openOnOrAfter(LocalDate day) {
        LocalDate open = day;
        while (isClosed(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    static boolean isClosed(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || FIXED.contains(MonthDay.from(day))
                || isAroundEaster(day);
    }

    private static boolean isAroundEaster(LocalDate day) {
        LocalDate easter = easter(Year.from(day));
        return day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1));
    }

    /** Easter Sunday of the Gregorian calendar by the rule of Meeus, Jones and Butcher. */
    static LocalDate easter(Year inYear) {
        int year = inYear.getValue();
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century + 8) / 25;
        int epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int counted = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, counted / 31, counted % 31 + 1);
    }
}
