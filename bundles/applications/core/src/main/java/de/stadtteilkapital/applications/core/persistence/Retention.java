package de.stadtteilkapital.applications.core.persistence;

import java.time.LocalDate;
import java.time.Period;

/** Until when something is kept whose use has ended: the last of all days that count (BGB § 188 Abs. 2 and 3). */
final class Retention {
    private Retention() {}

    /**
     * @param usedOn last day on which something was done with it
     * @param due day of the next step, null for none: until then it is in use
     * @param promised last day that was told at the beginning, null for none
     * @return last day of the retention
     */
    static LocalDate until(LocalDate usedOn, LocalDate due, LocalDate promised, Period term) {
        return later(later(usedOn, due).plus(term), promised);
    }

    private static LocalDate later(LocalDate day, LocalDate other) {
        return other == null || day.isAfter(other) ? day : other;
    }
}
