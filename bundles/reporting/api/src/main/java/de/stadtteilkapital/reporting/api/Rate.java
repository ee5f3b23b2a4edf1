package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A share, never without what it is a share of and when.
 *
 * @param percent with one place, rounded half up; null where the denominator is 0
 */
public record Rate(
        @Label(german = "die Quote", english = "the rate") String code,

        @Label(german = "die Bezeichnung", english = "the name")
        Text text,

        @Label(german = "der Zähler", english = "the numerator")
        long numerator,

        @Label(german = "der Nenner", english = "the denominator")
        long denominator,

        @Label(german = "der Prozentwert", english = "the percentage") @Nullable
        BigDecimal percent,

        @Label(german = "der Stichtag", english = "the cut-off date")
        LocalDate cutOff) {
    public static Rate of(String code, Text text, long numerator, long denominator, LocalDate cutOff) {
        BigDecimal percent = denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
        return new Rate(code, text, numerator, denominator, percent, cutOff);
    }
}
