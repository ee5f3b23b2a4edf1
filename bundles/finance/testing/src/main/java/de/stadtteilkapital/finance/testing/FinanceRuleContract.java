package de.stadtteilkapital.finance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.FinanceOutcome;
import de.stadtteilkapital.finance.api.FinanceRule;
import de.stadtteilkapital.finance.api.PaymentFacts;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.testing.contracts.Mark;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of every rule on requests for money. */
public interface FinanceRuleContract {
    /** All that are to be tried. */
    List<FinanceRule> rules();

    private static Stream<PaymentFacts> samples() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        return Stream.of("0.01", "1000.00", "99999.00")
                .flatMap(amount -> Stream.of(0, 30, 400)
                        .map(days -> new PaymentFacts(
                                "sample",
                                "round",
                                "grant",
                                Money.of("5000.00"),
                                Money.of("2000.00"),
                                Money.of(amount),
                                today.plusDays(days),
                                today,
                                Period.ofWeeks(6))));
    }

    @Test
    default void saysTheSameOfTheSameFactsUnderOneId() {
        for (FinanceRule rule : rules()) {
            Mark.keepsNoState(rule);
            List<FinanceOutcome> first = samples().map(rule::judge).toList();
            assertThat(samples().map(rule::judge)).isEqualTo(first);
            assertThat(first.stream().map(FinanceOutcome::rule).distinct()).hasSize(1);
            first.forEach(outcome -> {
                Mark.isComplete(outcome.rule(), outcome.version(), outcome.source());
                Mark.isPointer(outcome.pointer());
                Mark.isInBothLanguages(outcome.message());
            });
        }
    }
}
