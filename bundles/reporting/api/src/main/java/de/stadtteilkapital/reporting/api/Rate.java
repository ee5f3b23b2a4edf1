package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A share, never without what it is a share of and when.
 *
 * @param percent with one place, rounded half up; null where the denominator is 0
 */
public record Rate(String code, Text text, long numerator, long denominator, BigDecimal percent, LocalDate cutOff) {
    public static Rate of(String code, Text text, long numerator, long denominator, LocalDate cutOff) {
        BigDecimal percent = denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
        return new Rate(code, text, numerator, denominator, percent, cutOff);
    }
}
