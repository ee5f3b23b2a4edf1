package de.stadtteilkapital.districts.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.programme.api.NewRound;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HammNordenTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-01", "2026-11-23", "2027-01-31", "2028-02-29", "2027-12-31"})
    void aRoundHasTwelveMonthsAndTimeToHandIn(LocalDate today) {
        NewRound round = HammNorden.round(today);

        assertThat(round.start()).isEqualTo(today.withDayOfMonth(1));
        assertThat(ChronoUnit.MONTHS.between(round.start(), round.end().plusDays(1)))
                .isEqualTo(12);
        assertThat(ChronoUnit.DAYS.between(today, round.submissionDeadline())).isBetween(60L, 91L);
        assertThat(round.submissionDeadline()).isBefore(round.end());
    }

    @Test
    void theRoundIsNamedAfterItsMonths() {
        assertThat(HammNorden.round(LocalDate.of(2026, 11, 23)).name()).isEqualTo("Förderperiode 11/2026–10/2027");
    }
}
