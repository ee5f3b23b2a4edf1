package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.api.InterestStep;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Interest on a recovery claim (VwVfG § 49a(3)): surcharge above the base rate, both days counted, a year of 365 days.
 *
 * @param surcharge percentage points above the base rate
 */
record Interest(RateTable rates, BigDecimal surcharge) {
    /** Percent of a year of 365 days. */
    private static final BigDecimal PERCENT_DAYS = BigDecimal.valueOf(36_500);

    private static final int SHOWN_PLACES = 6;

    /** One step per part and half-year, in the order of the parts. */
    List<InterestStep> steps(List<UnusedPart> parts, LocalDate until) {
        return parts.stream().flatMap(part -> steps(part, until).stream()).toList();
    }

    private List<InterestStep> steps(UnusedPart part, LocalDate until) {
        List<InterestStep> steps = new ArrayList<>();
        for (LocalDate from = part.executedOn(); !from.isAfter(until); ) {
            RateTable.Stretch stretch = rates.stretch(from, until);
            steps.add(step(part, stretch));
            from = stretch.to().plusDays(1);
        }
        return steps;
    }

    private InterestStep step(UnusedPart part, RateTable.Stretch stretch) {
        BigDecimal rate = stretch.percent().add(surcharge);
        long days = ChronoUnit.DAYS.between(stretch.from(), stretch.to()) + 1;
        BigDecimal shown =
                percentDays(part.amount(), rate, days).divide(PERCENT_DAYS, SHOWN_PLACES, RoundingMode.HALF_UP);
        return new InterestStep(
                part.payment(), part.amount(), stretch.from(), stretch.to(), days, stretch.percent(), rate, shown);
    }

    /** The steps are added exactly and rounded to the cent once, half up. */
    static Money total(List<InterestStep> steps) {
        BigDecimal exact = steps.stream()
                .map(step -> percentDays(step.amount(), step.rate(), step.days()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(exact.divide(PERCENT_DAYS, 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal percentDays(Money amount, BigDecimal rate, long days) {
        return amount.amount().multiply(rate).multiply(BigDecimal.valueOf(days));
    }
}
