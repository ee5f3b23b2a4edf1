package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The base rate of interest (Basiszinssatz, BGB § 247) of a period.
 *
 * @param percent a year with two places, may be negative: {@code 1.27}
 * @param knownUntil last day for which the rate is known; beyond it no interest is computed
 * @param assumed whether nobody has published it yet
 */
public record BaseRate(
        @Label(german = "der Beginn der Geltung", english = "the first day of validity")
        LocalDate validFrom,

        @Label(german = "der Zinssatz", english = "the rate")
        BigDecimal percent,

        @Label(german = "das Ende der Bekanntgabe", english = "the last known day")
        LocalDate knownUntil,

        @Label(german = "die Annahme", english = "the assumption")
        boolean assumed) {
    private static final int PLACES = 2;

    public BaseRate {
        Input in = Input.of(BaseRate.class);
        in.present("validFrom", validFrom);
        in.present("percent", percent);
        in.present("knownUntil", knownUntil);
        in.require(
                percent == null || percent.stripTrailingZeros().scale() <= PLACES,
                "percent",
                new Text("Ein Basiszinssatz hat zwei Nachkommastellen.", "A base rate has two decimal places."));
        in.require(
                validFrom == null || knownUntil == null || !knownUntil.isBefore(validFrom),
                "knownUntil",
                new Text(
                        "Ein Basiszinssatz ist mindestens für seinen ersten Tag bekannt.",
                        "A base rate is known at least for its first day."));
        in.refuse();
        percent = percent.setScale(PLACES, RoundingMode.UNNECESSARY);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(knownUntil);
    }
}
