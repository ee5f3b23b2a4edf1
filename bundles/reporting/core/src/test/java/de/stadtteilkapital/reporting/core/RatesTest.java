package de.stadtteilkapital.reporting.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.reporting.api.ParticipantGroup;
import de.stadtteilkapital.reporting.api.ParticipantTables;
import de.stadtteilkapital.reporting.api.Rate;
import de.stadtteilkapital.reporting.api.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 12, 1);

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "788, 5474, 14.4",
                "0, 10, 0.0",
                "10, 10, 100.0",
                "1, 3, 33.3",
                "2, 3, 66.7",
                "1, 8, 12.5",
                "1, 2000, 0.1",
                "1, 2001, 0.0",
                "0, 0, none"
            })
    void percentHasOnePlace(long numerator, long denominator, BigDecimal percent) {
        Rate rate = Rate.of("CODE", null, numerator, denominator, DAY);
        assertThat(rate.percent()).isEqualTo(percent);
        assertThat(rate.numerator()).isEqualTo(numerator);
        assertThat(rate.denominator()).isEqualTo(denominator);
        assertThat(rate.cutOff()).isEqualTo(DAY);
    }

    @Test
    void theOutcomesOfTrierComeToFourteenPercent() {
        List<Rate> rates = Rates.outcomes(
                tables(
                        outcome("APPRENTICESHIP", 360),
                        outcome("EMPLOYMENT", 109),
                        outcome("SELF_EMPLOYMENT", 19),
                        outcome("FURTHER_TRAINING", 300),
                        outcome("DROP_OUT", 383),
                        outcome("NONE", 4000),
                        outcome("UNKNOWN", 300),
                        outcome(null, 3)),
                DAY);
        assertThat(rates)
                .extracting(r -> r.code() + " " + r.numerator() + "/" + r.denominator() + " " + r.percent())
                .containsExactly(
                        "PLACED 488/5474 8.9",
                        "FURTHER_TRAINING 300/5474 5.5",
                        "DROP_OUT 383/5474 7.0",
                        "OUTCOME_KNOWN 5171/5474 94.5");
    }

    @Test
    void eachTableAddsUpToTheTotal() {
        ParticipantTables tables = tables(outcome("NONE", 7), outcome("DROP_OUT", 2));
        assertThat(tables.total()).isEqualTo(9);
        assertThat(List.of(tables.bySex(), tables.byAgeGroup(), tables.byTargetGroup(), tables.byOutcome()))
                .allSatisfy(t ->
                        assertThat(t.stream().mapToLong(Tally::count).sum()).isEqualTo(9));
    }

    private static ParticipantTables tables(ParticipantGroup... groups) {
        return new Counting(Samples.CODES).all(List.of(groups));
    }

    private static ParticipantGroup outcome(String outcome, int count) {
        return new ParticipantGroup("FEMALE", "AGE_15_24", "MIGRANTS", count, outcome);
    }
}
