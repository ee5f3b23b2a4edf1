package de.stadtteilkapital.applications.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTest {
    /**
     * By hand, after BGB § 188: a term of months or years ends with the day that has the number of the day on which its event
     * fell (Abs. 2); where the last month has no such day, with its last (Abs. 3). Of several days the last one counts.
     */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // used on, next step, promised, term, last day
                "2026-11-22, -, -, P6M, 2027-05-22",
                "2026-08-31, -, -, P6M, 2027-02-28",
                "2027-08-31, -, -, P6M, 2028-02-29",
                "2027-08-29, -, -, P6M, 2028-02-29",
                "2026-08-29, -, -, P6M, 2027-02-28",
                "2028-02-29, -, -, P1Y, 2029-02-28",
                "2028-02-29, -, -, P4Y, 2032-02-29",
                "2099-02-28, -, -, P1Y, 2100-02-28",
                "2027-03-31, -, -, P1M, 2027-04-30",
                "2026-12-31, -, -, P2M, 2027-02-28",
                "2026-12-24, -, -, P2W, 2027-01-07",
                // a next step that was agreed on is use; one that is over adds nothing
                "2026-11-22, 2026-12-01, -, P1Y, 2027-12-01",
                "2026-11-22, 2026-11-01, -, P1Y, 2027-11-22",
                // what was told at the beginning holds where the district has shortened the term since
                "2026-11-22, -, 2027-05-22, P1M, 2027-05-22",
                "2027-01-10, -, 2027-05-22, P6M, 2027-07-10"
            })
    void endsWithTheLastOfTheDaysThatCount(
            LocalDate used, LocalDate due, LocalDate promised, String term, LocalDate last) {
        assertThat(Retention.until(used, due, promised, Period.parse(term))).isEqualTo(last);
    }
}
