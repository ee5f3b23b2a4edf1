package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Interest on a part of one payment within one half-year.
 *
 * @param payment id of the disbursement that counts as unused
 * @param amount the part of it that counts
 * @param to last day; both days count
 * @param baseRate percent a year (BGB § 247)
 * @param rate base rate and surcharge, percent a year
 * @param interest in euro with six places, for reading; only the sum of a claim is rounded to the cent
 */
public record InterestStep(
        @Label(german = "die Auszahlung", english = "the payment")
        String payment,

        Money amount,
        LocalDate from,
        LocalDate to,

        @Label(german = "die Zinstage", english = "the days of interest")
        long days,

        @Label(german = "der Basiszinssatz", english = "the base rate")
        BigDecimal baseRate,

        @Label(german = "der Zinssatz", english = "the interest rate")
        BigDecimal rate,

        @Label(german = "die Zinsen", english = "the interest")
        BigDecimal interest) {}
