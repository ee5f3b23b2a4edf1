package de.stadtteilkapital.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidayTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 14, 2026-12-07",
        "2026-11-21, 14, 2026-12-07",
        "2026-11-22, 14, 2026-12-07",
        "2026-12-11, 14, 2026-12-28",
        "2026-12-18, 14, 2027-01-04",
        "2027-03-12, 14, 2027-03-30",
        "2027-04-17, 14, 2027-05-03",
        "2027-04-22, 14, 2027-05-07",
        "2027-05-13, 14, 2027-05-28",
        "2027-10-18, 14, 2027-11-02",
        "2026-09-19, 14, 2026-10-05",
        "2024-02-15, 14, 2024-02-29"
    })
    void endsOnAWorkingDay(LocalDate event, int days, LocalDate due) {
        assertThat(new Deadline(PublicHoliday.NORTH_RHINE_WESTPHALIA).after(event, Period.ofDays(days)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "1818, 1818-03-22",
        "2000, 2000-04-23",
        "2003, 2003-04-20",
        "2008, 2008-03-23",
        "2024, 2024-03-31",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2038, 2038-04-25",
        "2076, 2076-04-19"
    })
    void easter(int year, LocalDate sunday) {
        assertThat(Easter.sunday(year)).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, true",
        "2026-01-06, false",
        "2026-04-03, true",
        "2026-04-06, true",
        "2026-05-01, true",
        "2026-05-14, true",
        "2026-05-25, true",
        "2026-06-04, true",
        "2026-08-15, false",
        "2026-10-03, true",
        "2026-10-31, false",
        "2026-11-01, true",
        "2026-12-24, false",
        "2026-12-25, true",
        "2026-12-26, true"
    })
    void holidaysOfTheLand(LocalDate day, boolean holiday) {
        assertThat(PublicHoliday.NORTH_RHINE_WESTPHALIA.stream().anyMatch(h -> h.isOn(day)))
                .isEqualTo(holiday);
    }
}
