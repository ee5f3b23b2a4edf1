package de.stadtteilkapital.itests.round;

import java.math.BigDecimal;
import java.util.function.Function;

/** The sums under the book-keeper's table. */
record Totals(BigDecimal granted, BigDecimal accepted, BigDecimal unused, BigDecimal interest) {
    static Totals of(RoundWalk walk) {
        return new Totals(
                sum(walk, Expected::grant),
                sum(walk, Expected::accepted),
                sum(walk, Expected::unused),
                sum(walk, Expected::interest));
    }

    private static BigDecimal sum(RoundWalk walk, Function<Expected, BigDecimal> figure) {
        return walk.projects.stream().map(walk::of).map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
