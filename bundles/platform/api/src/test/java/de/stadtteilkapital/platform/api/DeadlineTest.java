package de.stadtteilkapital.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends of periods in North Rhine-Westphalia. */
class DeadlineTest {
    private static final Deadline DEADLINE = new Deadline(PublicHoliday.NORTH_RHINE_WESTPHALIA);

    @ParameterizedTest
    @CsvSource({
        "an ordinary month,              2026-11-23, P1M, 2026-12-23",
        "month end where the day lacks,  2025-01-31, P1M, 2025-02-28",
        "leap year,                      2028-01-31, P1M, 2028-02-29",
        "Saturday to Monday,             2026-01-14, P1M, 2026-02-16",
        "Sunday to Monday,               2026-01-15, P1M, 2026-02-16",
        "Christmas on a Friday,          2026-11-25, P1M, 2026-12-28",
        "New Year to Friday's weekend,   2026-12-01, P1M, 2027-01-04",
        "Good Friday to Tuesday,         2026-03-03, P1M, 2026-04-07",
        "Corpus Christi,                 2026-05-04, P1M, 2026-06-05",
        "Ascension,                      2026-04-14, P1M, 2026-05-15",
        "All Saints on a Sunday,         2026-10-01, P1M, 2026-11-02",
        "Reformation Day is none there,  2028-09-30, P1M, 2028-10-30",
        "weeks,                          2026-11-23, P6W, 2027-01-04",
    })
    void ends(String what, LocalDate event, Period period, LocalDate last) {
        assertThat(DEADLINE.after(event, period)).as(what).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
    })
    void easterFallsOn(LocalDate day) {
        assertThat(Easter.sunday(day.getYear())).isEqualTo(day);
    }
}
