package de.stadtteilkapital.partners.core;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The public holidays of North Rhine-Westphalia (Feiertagsgesetz NW § 2). */
final class Holidays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(10, 3),
            MonthDay.of(11, 1),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    /** Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi, in days after Easter Sunday. */
    private static final Set<Integer> AFTER_EASTER = Set.of(-2, 1, 39, 50, 60);

    private Holidays() {}

    static boolean isHoliday(LocalDate day) {
        int afterEaster = day.getDayOfYear() - easter(day.getYear()).getDayOfYear();
        return FIXED.contains(MonthDay.from(day)) || AFTER_EASTER.contains(afterEaster);
    }

    /** Easter Sunday of the Gregorian calendar (the anonymous algorithm after Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int leapShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - leapShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int march = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }
}
