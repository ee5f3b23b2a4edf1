package de.stadtteilkapital.itests.round;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;

/** Days on which the TARGET system is open, worked out on its own so that the product's calendar is not its own judge. */
final class Target {
    private Target() {}

    /** The first day from this one on of which it and so many days at four weeks' distance are all open. */
    static LocalDate firstOfSeries(LocalDate from, int count) {
        LocalDate day = from;
        while (!seriesIsOpen(day, count)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean seriesIsOpen(LocalDate first, int count) {
        return IntStream.range(0, count).allMatch(i -> isOpen(first.plusWeeks(4L * i)));
    }

    static boolean isOpen(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        String monthAndDay = "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
        LocalDate easter = easter(day.getYear());
        return !Set.of("01-01", "05-01", "12-25", "12-26").contains(monthAndDay)
                && !day.equals(easter.minusDays(2))
                && !day.equals(easter.plusDays(1));
    }

    /** Easter Sunday after Gauss and Lichtenberg, for 1900 to 2099. */
    private static LocalDate easter(int year) {
        int d = (19 * (year % 19) + 24) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
        int march = 22 + d + e;
        if (march == 57 || march == 56 && d == 28 && year % 19 > 10) {
            march -= 7;
        }
        return LocalDate.of(year, 3, 1).plusDays(march - 1L);
    }
}
