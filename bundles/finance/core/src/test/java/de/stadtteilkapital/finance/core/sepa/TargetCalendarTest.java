package de.stadtteilkapital.finance.core.sepa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetCalendarTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23, a Monday",
        "2026-11-28, 2026-11-30, Saturday",
        "2026-11-29, 2026-11-30, Sunday",
        "2027-01-01, 2027-01-04, New Year on a Friday",
        "2027-03-26, 2027-03-30, Good Friday to Easter Tuesday",
        "2027-03-29, 2027-03-30, Easter Monday",
        "2028-05-01, 2028-05-02, May Day on a Monday",
        "2026-12-25, 2026-12-28, Christmas before a weekend",
        "2028-12-24, 2028-12-27, Christmas after a Sunday",
        "2026-10-03, 2026-10-05, a German holiday is none of TARGET but this is a Saturday",
        "2028-10-03, 2028-10-03, German Unity Day is open",
        "2027-05-06, 2027-05-06, Ascension is open"
    })
    void movesToTheNextOpenDay(LocalDate wanted, LocalDate open, String why) {
        assertThat(TargetCalendar.openOnOrAfter(wanted)).as(why).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "1818-03-22",
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2003-04-20",
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
