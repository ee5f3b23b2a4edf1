package de.stadtteilkapital.committee.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.fakes.Holidays;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** An invitation keeps its notice period where the last day of that is over. */
class NoticeRuleTest {
    @ParameterizedTest
    @CsvFileSource(resources = "notices.csv", delimiter = ';', useHeadersInDisplayName = true)
    void aPeriodEndsAsTheTableHasIt(
            int days, Integer deemed, String moves, LocalDate dispatched, LocalDate last, LocalDate first) {
        NoticeRule rule = new NoticeRule(
                Period.ofDays(days),
                deemed == null ? new NoticeStart(NoticeFrom.DISPATCH, 4) : new NoticeStart(NoticeFrom.RECEIPT, deemed),
                moves.equals("yes") ? Holidays.NORTH_RHINE_WESTPHALIA : null,
                "GO § 3");
        assertThat(rule.last(dispatched)).isEqualTo(last);
        assertThat(rule.earliest(dispatched)).isEqualTo(first);
    }
}
