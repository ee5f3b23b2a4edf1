package de.stadtteilkapital.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends of periods in North Rhine-Westphalia. */
class DeadlineTest {
    /** Feiertagsgesetz NW § 2, those that are no Saturday or Sunday, in the years of the table. */
    private static final Deadline DEADLINE = new Deadline(Set.of(
            LocalDate.parse("2026-01-01"),
            LocalDate.parse("2026-04-03"),
            LocalDate.parse("2026-04-06"),
            LocalDate.parse("2026-05-01"),
            LocalDate.parse("2026-05-14"),
            LocalDate.parse("2026-05-25"),
            LocalDate.parse("2026-06-04"),
            LocalDate.parse("2026-12-25"),
            LocalDate.parse("2027-01-01"),
            LocalDate.parse("2027-03-26"),
            LocalDate.parse("2027-03-29"),
            LocalDate.parse("2027-05-06"),
            LocalDate.parse("2027-05-17"),
            LocalDate.parse("2027-05-27"),
            LocalDate.parse("2027-11-01"))::contains);

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
        "two weeks of working days,      2026-11-23, P14D, 2026-12-07",
        "Boxing Day on a Saturday,       2026-12-11, P14D, 2026-12-28",
        "Good Friday to Easter Monday,   2027-03-12, P14D, 2027-03-30",
        "Labour Day on a Saturday,       2027-04-17, P14D, 2027-05-03",
        "Ascension a year later,         2027-04-22, P14D, 2027-05-07",
        "Corpus Christi a year later,    2027-05-13, P14D, 2027-05-28",
        "All Saints on a Monday,         2027-10-18, P14D, 2027-11-02",
        "Unity Day on a Saturday,        2026-09-19, P14D, 2026-10-05",
    })
    void ends(String what, LocalDate event, Period period, LocalDate last) {
        assertThat(DEADLINE.after(event, period)).as(what).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "a working day stays, 2026-11-06, 2026-11-06",
        "a Saturday,          2026-11-07, 2026-11-09",
        "a Sunday,            2026-11-08, 2026-11-09",
        "a long weekend,      2026-04-03, 2026-04-07",
    })
    void aDayGivesWayToTheNextWorkingDay(String what, LocalDate day, LocalDate last) {
        assertThat(DEADLINE.moved(day)).as(what).isEqualTo(last);
    }
}
