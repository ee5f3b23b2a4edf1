package de.stadtteilkapital.finance.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.BudgetLineStatement;
import de.stadtteilkapital.finance.api.BudgetLineStatement.Rule;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The financing plan of 5,000, 3,000 and 2,000 euro, and one line planned at nothing. */
class BudgetLinesTest {
    private static final BudgetLines TWENTY = new BudgetLines(new BigDecimal("0.20"));

    private static Map<String, Money> amounts(String... written) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        for (int i = 0; i < written.length; i++) {
            amounts.put("L" + (i + 1), Money.of(written[i]));
        }
        return amounts;
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "as planned,                5000.00, 3000.00, 2000.00, 0.00, -, -, -, -",
                "exactly 20 % passes,       6000.00, 2400.00, 1600.00, 0.00, -, -, -, -",
                "a cent beyond 20 %,        6000.01, 2400.00, 1599.99, 0.00, OVER_TOLERANCE, -, -, -",
                "over without savings,      5500.00, 3000.00, 2000.00, 0.00, OVER_WITHOUT_SAVINGS, -, -, -",
                "saved a cent too little,   5500.00, 2500.01, 2000.00, 0.00, OVER_WITHOUT_SAVINGS, -, -, -",
                "saved exactly as much,     5500.00, 2500.00, 2000.00, 0.00, -, -, -, -",
                "two lines over,            5500.00, 3700.00,  700.00, 0.00, -, OVER_TOLERANCE, -, -",
                "both over and none saved,  5100.00, 3100.00, 2000.00, 0.00, OVER_WITHOUT_SAVINGS, OVER_WITHOUT_SAVINGS, -, -",
                "planned at nothing,        4000.00, 3000.00, 2000.00, 0.01, -, -, -, NEEDS_CONSENT",
                "nothing spent,                0.00,    0.00,    0.00, 0.00, -, -, -, -",
            })
    void linesAreCompared(String what, String a1, String a2, String a3, String a4, Rule f1, Rule f2, Rule f3, Rule f4) {
        List<BudgetLineStatement> lines =
                TWENTY.compare(amounts("5000.00", "3000.00", "2000.00", "0.00"), amounts(a1, a2, a3, a4));

        assertThat(lines)
                .as(what)
                .extracting(
                        line -> line.finding() == null ? null : line.finding().rule())
                .containsExactly(f1, f2, f3, f4);
    }

    @Test
    void aLineWithoutVouchersSavesItsPlan() {
        BudgetLineStatement line = TWENTY.compare(amounts("33.33"), Map.of()).get(0);

        assertThat(line.actual()).isEqualTo(Money.ZERO);
        assertThat(line.difference().amount()).isEqualTo(new BigDecimal("-33.33"));
        assertThat(line.limit()).isEqualTo(Money.of("39.99"));
    }

    @Test
    void theToleranceIsTheDistricts() {
        assertThat(new BudgetLines(new BigDecimal("0.10"))
                        .compare(amounts("100.00", "100.00"), amounts("110.01", "80.00"))
                        .get(0)
                        .finding()
                        .message()
                        .german())
                .contains("10 %");
    }

    @Test
    void whatPassesObeysTheRuleAndWhatFailsBreaksIt() {
        Random random = new Random(442);
        for (int run = 0; run < 5000; run++) {
            Map<String, Money> planned = new LinkedHashMap<>();
            Map<String, Money> actual = new LinkedHashMap<>();
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                planned.put("L" + i, new Money(BigDecimal.valueOf(random.nextInt(500), 2)));
                actual.put("L" + i, new Money(BigDecimal.valueOf(random.nextInt(500), 2)));
            }
            boolean withinTotal = sum(actual).compareTo(sum(planned)) <= 0;

            for (BudgetLineStatement line : TWENTY.compare(planned, actual)) {
                BigDecimal plan = planned.get(line.line()).amount();
                BigDecimal spent = actual.get(line.line()).amount();
                boolean within = spent.compareTo(plan) <= 0
                        || plan.signum() > 0
                                && withinTotal
                                && spent.compareTo(plan.multiply(new BigDecimal("1.2"))) <= 0;
                assertThat(line.finding() == null).isEqualTo(within);
            }
        }
    }

    private static BigDecimal sum(Map<String, Money> amounts) {
        return amounts.values().stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
