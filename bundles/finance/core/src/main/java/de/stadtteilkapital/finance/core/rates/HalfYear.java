package de.stadtteilkapital.finance.core.rates;

import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.time.Month;

/** One of the two halves of a year, at whose beginning the base rate changes (BGB § 247(1)). */
public record HalfYear(int year, int half) {
    private static final int MONTHS = 6;

    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= MONTHS ? 1 : 2);
    }

    public LocalDate first() {
        return LocalDate.of(year, half == 1 ? Month.JANUARY : Month.JULY, 1);
    }

    public LocalDate last() {
        return half == 1 ? LocalDate.of(year, Month.JUNE, 30) : LocalDate.of(year, Month.DECEMBER, 31);
    }

    public HalfYear next() {
        return of(last().plusDays(1));
    }

    public Text name() {
        return new Text("%s. Halbjahr %s", "half-year %s of %s").with(half, Integer.toString(year));
    }
}
