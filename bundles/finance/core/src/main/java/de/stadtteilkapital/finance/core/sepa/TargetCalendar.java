package de.stadtteilkapital.finance.core.sepa;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
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
        LocalDate easter = Easter.sunday(day.getYear());
        return day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1));
    }
}
