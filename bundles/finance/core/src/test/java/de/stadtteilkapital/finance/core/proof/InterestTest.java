package de.stadtteilkapital.finance.core.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.api.InterestStep;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interest of recovery claims, by the half-years of the base rate. */
class InterestTest {
    private static final BigDecimal FIVE_POINTS = BigDecimal.valueOf(5);
    private static final RateTable RATES = new RateTable(List.of(
            rate("2006-07-01", "1.95", "2006-12-31"),
            rate("2007-01-01", "2.70", "2007-06-30"),
            rate("2007-07-01", "3.19", "2007-12-31"),
            rate("2008-01-01", "3.32", "2008-06-30"),
            rate("2015-01-01", "-0.83", "2016-06-30"),
            rate("2016-07-01", "-0.88", "2022-12-31")));
    private static final Interest INTEREST = new Interest(RATES, FIVE_POINTS);

    private static BaseRate rate(String from, String percent, String until) {
        return new BaseRate(LocalDate.parse(from), new BigDecimal(percent), LocalDate.parse(until), false);
    }

    private static UnusedPart part(String amount, String executedOn) {
        return new UnusedPart("p", Money.of(amount), LocalDate.parse(executedOn));
    }

    @Test
    void theBriefsExampleComesOut() {
        List<InterestStep> steps =
                INTEREST.steps(List.of(part("1000.00", "2007-04-01")), LocalDate.parse("2008-03-31"));

        assertThat(steps)
                .extracting(
                        InterestStep::days, step -> step.rate().toPlainString(), InterestStep::from, InterestStep::to)
                .containsExactly(
                        tuple(91L, "7.70", LocalDate.parse("2007-04-01"), LocalDate.parse("2007-06-30")),
                        tuple(184L, "8.19", LocalDate.parse("2007-07-01"), LocalDate.parse("2007-12-31")),
                        tuple(91L, "8.32", LocalDate.parse("2008-01-01"), LocalDate.parse("2008-03-31")));
        assertThat(steps)
                .extracting(InterestStep::interest)
                .containsExactly(new BigDecimal("19.197260"), new BigDecimal("41.286575"), new BigDecimal("20.743014"));
        assertThat(Interest.total(steps)).isEqualTo(Money.of("81.23"));
    }

    /** Worked out by hand: amount × rate × days ÷ 36,500. */
    @ParameterizedTest
    @CsvSource({
        "one day,               1000.00, 2007-04-01, 2007-04-01, 0.21",
        "both days,             1000.00, 2007-04-01, 2007-04-02, 0.42",
        "29 February counts,    3650.00, 2008-02-28, 2008-03-01, 2.50",
        "negative rate,         3650.00, 2015-01-01, 2015-04-10, 41.70",
        "rate over years,      10000.00, 2016-12-31, 2017-01-01, 2.26",
        "half a cent is up,       73.00, 2007-04-01, 2007-04-01, 0.02",
        "paid after the audit,  1000.00, 2007-04-02, 2007-04-01, 0.00",
    })
    void byHand(String what, String amount, String from, String until, String expected) {
        List<InterestStep> steps = INTEREST.steps(List.of(part(amount, from)), LocalDate.parse(until));

        assertThat(Interest.total(steps)).as(what).isEqualTo(Money.of(expected));
    }

    @Test
    void theSumIsRoundedOnceNotEachStep() {
        // 0.004 three times is 0.012, rounded each time it would be nothing
        List<UnusedPart> parts =
                List.of(part("20.00", "2007-04-01"), part("20.00", "2007-04-01"), part("20.00", "2007-04-01"));

        assertThat(Interest.total(INTEREST.steps(parts, LocalDate.parse("2007-04-01"))))
                .isEqualTo(Money.of("0.01"));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-06-30, 2008-07-01, 2. Halbjahr 2008",
        "2006-06-30, 2006-07-01, 1. Halbjahr 2006",
        "2014-12-31, 2015-01-01, 2. Halbjahr 2014",
        "2022-12-31, 2023-01-01, 1. Halbjahr 2023",
    })
    void anUnknownHalfYearIsRefusedByName(String from, String until, String half) {
        assertThatThrownBy(() -> INTEREST.steps(List.of(part("1.00", from)), LocalDate.parse(until)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
                    assertThat(refusal.detail().german()).contains(half);
                });
    }

    @Test
    void stepsCoverEveryDayOnceAndAgreeWithAReckoningDayByDay() {
        Random random = new Random(20071231);
        for (int run = 0; run < 2000; run++) {
            LocalDate from = LocalDate.of(2006, 7, 1).plusDays(random.nextInt(700));
            LocalDate until =
                    from.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, LocalDate.of(2008, 7, 1))));
            Money amount = new Money(BigDecimal.valueOf(random.nextInt(1_000_000) + 1L, 2));

            List<InterestStep> steps = INTEREST.steps(List.of(new UnusedPart("p", amount, from)), until);

            BigDecimal exact = from.datesUntil(until.plusDays(1))
                    .map(day -> amount.amount()
                            .multiply(RATES.stretch(day, day).percent().add(FIVE_POINTS)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(steps.stream().mapToLong(InterestStep::days).sum())
                    .isEqualTo(ChronoUnit.DAYS.between(from, until) + 1);
            assertThat(Interest.total(steps).amount())
                    .isEqualTo(exact.divide(BigDecimal.valueOf(36_500), 2, RoundingMode.HALF_UP));
        }
    }
}
