package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.time.Month;

/** One of the two halves of a year, at whose beginning the base rate changes (BGB § 247(1)). */
record HalfYear(int year, int half) {
    private static final int MONTHS = 6;

    static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= MONTHS ? 1 : 2);
    }

    LocalDate last() {
        return half == 1 ? LocalDate.of(year, Month.JUNE, 30) : LocalDate.of(year, Month.DECEMBER, 31);
    }

    Text name() {
        return new Text("%s. Halbjahr %s", "half-year %s of %s").with(half, Integer.toString(year));
    }
}
