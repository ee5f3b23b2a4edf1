package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.finance.api.GrantLine;
import de.stadtteilkapital.platform.api.Money;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantPlanTest {
    @ParameterizedTest
    @CsvSource({
        "10000.00, 5000.00, 3000.00, 2000.00",
        "5000.00, 2500.00, 1500.00, 1000.00",
        "3333.33, 1666.66, 999.99, 666.68",
        "0.01, 0.00, 0.00, 0.01"
    })
    void reducesEveryLineAndKeepsTheTotal(String amount, String first, String second, String third) {
        List<PlanLine> plan = List.of(
                new PlanLine("FEES", null, Money.of("5000.00")),
                new PlanLine("MATERIAL", null, Money.of("3000.00")),
                new PlanLine("ROOMS", null, Money.of("2000.00")));
        assertThat(GrantPlan.of(plan, Money.of(amount)).stream().map(GrantLine::amount))
                .containsExactly(Money.of(first), Money.of(second), Money.of(third));
    }
}
