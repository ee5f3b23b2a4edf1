package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.reporting.api.Documentation;
import de.stadtteilkapital.reporting.api.Reconciliation;
import de.stadtteilkapital.reporting.api.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The bars of the documentation's charts. */
public final class ChartFigures {
    /** How long the longest bar is, in the chart's own units. */
    private static final int LONGEST = 240;

    private ChartFigures() {}

    /**
     * A bar.
     *
     * @param value prints as the table beside prints it
     */
    public record Bar(String label, Object value, int width) {}

    /** Charts by the name under which the template knows them. */
    static Map<String, List<Bar>> of(Documentation d) {
        return Map.of(
                "money",
                money(d.reconciliation()),
                "outcomes",
                outcomes(d.results().participants().byOutcome()));
    }

    private static List<Bar> money(Reconciliation r) {
        List<Map.Entry<String, Money>> figures = List.of(
                Map.entry("allocated", r.allocated()),
                Map.entry("committed", r.committed()),
                Map.entry("called", r.called()),
                Map.entry("received", r.received()),
                Map.entry("disbursed", r.disbursed()),
                Map.entry("verified", r.verified()),
                Map.entry("recovered", r.recovered()));
        return bars(
                figures,
                e -> Headings.of(Reconciliation.class, e.getKey()),
                Map.Entry::getValue,
                e -> e.getValue().amount());
    }

    private static List<Bar> outcomes(List<Tally> tallies) {
        return bars(tallies, t -> t.text().german(), Tally::count, t -> BigDecimal.valueOf(t.count()));
    }

    static <T> List<Bar> bars(
            List<T> things, Function<T, String> label, Function<T, Object> value, Function<T, BigDecimal> length) {
        BigDecimal longest =
                things.stream().map(length).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return things.stream()
                .map(thing -> new Bar(label.apply(thing), value.apply(thing), width(length.apply(thing), longest)))
                .toList();
    }

    private static int width(BigDecimal length, BigDecimal longest) {
        return longest.signum() == 0
                ? 0
                : length.multiply(BigDecimal.valueOf(LONGEST))
                        .divide(longest, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
