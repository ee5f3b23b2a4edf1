package de.stadtteilkapital.finance.core.sepa;

import java.time.LocalDate;

/** The day of Easter by Gauss's rule in Lichtenberg's form, for the Gregorian calendar. */
final class Easter {
    private Easter() {}

    static LocalDate sunday(int year) {
        int century = year / 100;
        int solar = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
        int moon = year % 19;
        int seed = (19 * moon + solar) % 30;
        int correction = (seed + moon / 11) / 29;
        int fullMoon = 21 + seed - correction;
        int firstSunday = 7 - (year + year / 4 + (2 - (3 * century + 3) / 4)) % 7;
        int distance = 7 - (fullMoon - firstSunday) % 7;
        return LocalDate.of(year, 3, 1).plusDays(fullMoon + distance - 1L);
    }
}
