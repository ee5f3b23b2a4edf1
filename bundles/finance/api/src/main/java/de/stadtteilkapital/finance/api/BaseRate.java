package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Require;
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
public record BaseRate(LocalDate validFrom, BigDecimal percent, LocalDate knownUntil, boolean assumed) {
    public BaseRate {
        Require.present("validFrom", validFrom);
        percent = Require.present("percent", percent).setScale(2, RoundingMode.UNNECESSARY);
        if (Require.present("knownUntil", knownUntil).isBefore(validFrom)) {
            throw new IllegalArgumentException("a base rate is known at least for its first day");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(knownUntil);
    }
}
