package de.stadtteilkapital.platform.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An amount in euro with two places; negative only as the result of a subtraction. */
public record Money(BigDecimal amount) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** Below a billion: columns hold ten digits, totals twelve, and letters write no more out in words. */
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

    /** @throws ArithmeticException where the amount has more than two places that are not zero */
    public Money {
        amount = requireNonNull(amount).setScale(2, RoundingMode.UNNECESSARY);
    }

    /**
     * Reads an amount as it is written on the wire: digits, a point, at most two places.
     *
     * @throws IllegalArgumentException for a sign, an exponent, a separator, or more than two places
     */
    public static Money of(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException("not an amount in euro: at most nine digits, a point, two places");
        }
        return new Money(new BigDecimal(written));
    }

    /** Rounds half up to the cent, as interest and shares are. */
    public static Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(2, RoundingMode.HALF_UP));
    }

    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money min(Money other) {
        return isMoreThan(other) ? other : this;
    }

    /** This amount, or zero where it is negative. */
    public Money floored() {
        return amount.signum() < 0 ? ZERO : this;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
