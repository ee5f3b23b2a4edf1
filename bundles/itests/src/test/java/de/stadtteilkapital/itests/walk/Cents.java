package de.stadtteilkapital.itests.walk;

import java.math.BigDecimal;

/** Amounts as the oracle counts them. */
final class Cents {
    private Cents() {}

    static long of(String written) {
        return new BigDecimal(written).movePointRight(2).longValueExact();
    }

    static String text(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
