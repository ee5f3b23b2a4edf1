package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.api.BudgetLineStatement;
import de.stadtteilkapital.finance.api.BudgetLineStatement.LineFinding;
import de.stadtteilkapital.finance.api.BudgetLineStatement.Rule;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * The financing plan against what was spent (ANBest-P no. 1.2): the total binds, a line may be exceeded by a share if
 * the
 * others save as much.
 *
 * @param tolerance share by which a line may be exceeded: 0.20; exactly that much passes
 */
record BudgetLines(BigDecimal tolerance) {
    private static final String SOURCE = "ANBest-P Nr. 1.2";

    /**
     * @param planned lines in their order
     * @param actual sums of the vouchers by line; a line without vouchers may be missing
     */
    List<BudgetLineStatement> compare(Map<String, Money> planned, Map<String, Money> actual) {
        boolean savedEnough = !Money.sum(actual.values().stream()).isMoreThan(Money.sum(planned.values().stream()));
        return planned.entrySet().stream()
                .map(line -> compare(
                        line.getKey(), line.getValue(), actual.getOrDefault(line.getKey(), Money.ZERO), savedEnough))
                .toList();
    }

    private BudgetLineStatement compare(String line, Money planned, Money actual, boolean savedEnough) {
        Money limit = limit(planned);
        return new BudgetLineStatement(
                line, planned, limit, actual, actual.minus(planned), finding(planned, limit, actual, savedEnough));
    }

    /** To the cent below, so that nothing beyond the share passes. */
    private Money limit(Money planned) {
        BigDecimal exact = planned.amount().multiply(BigDecimal.ONE.add(tolerance));
        return new Money(exact.setScale(2, RoundingMode.DOWN));
    }

    private LineFinding finding(Money planned, Money limit, Money actual, boolean savedEnough) {
        if (!actual.isMoreThan(planned)) {
            return null;
        }
        if (planned.isZero()) {
            return new LineFinding(
                    Rule.NEEDS_CONSENT,
                    new Text(
                            "Der Einzelansatz ist mit null geplant; Ausgaben brauchen Zustimmung.",
                            "The line is planned at zero; spending on it needs consent."),
                    SOURCE);
        }
        if (actual.isMoreThan(limit)) {
            return new LineFinding(
                    Rule.OVER_TOLERANCE,
                    new Text(
                                    "Der Einzelansatz ist um mehr als %s %% überschritten.",
                                    "The line is exceeded by more than %s %%.")
                            .with(tolerance
                                    .movePointRight(2)
                                    .stripTrailingZeros()
                                    .toPlainString()),
                    SOURCE);
        }
        return savedEnough
                ? null
                : new LineFinding(
                        Rule.OVER_WITHOUT_SAVINGS,
                        new Text(
                                "Der Einzelansatz ist überschritten, ohne dass andere ebenso viel einsparen.",
                                "The line is exceeded although the others have not saved as much."),
                        SOURCE);
    }
}
