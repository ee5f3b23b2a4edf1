package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.finance.api.GrantLine;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The financing plan a grant rests on: the application's, and where less was resolved, every line reduced in the same
 * proportion, to the cent, what is left over by rounding in the last line.
 */
final class GrantPlan {
    private GrantPlan() {}

    static List<GrantLine> of(List<PlanLine> plan, Money amount) {
        Money planned = Money.sum(plan.stream().map(PlanLine::amount));
        List<GrantLine> lines = new ArrayList<>();
        Money left = amount;
        for (int i = 0; i < plan.size(); i++) {
            PlanLine line = plan.get(i);
            boolean last = i == plan.size() - 1;
            Money part = last ? left : reduced(line.amount(), amount, planned);
            left = left.minus(part);
            lines.add(new GrantLine(line.line(), line.description(), part));
        }
        return lines;
    }

    private static Money reduced(Money line, Money amount, Money planned) {
        BigDecimal exact = line.amount().multiply(amount.amount()).divide(planned.amount(), 2, RoundingMode.DOWN);
        return new Money(exact);
    }
}
