package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A base rate in the table, from the half-year on with which it begins.
 *
 * @param rate percent a year with two places
 * @param until the last day for which it is known; longer than the half-year where the rate did not change, or is assumed
 * @param assumed whether nobody has published it yet; it gives way to the one that is
 * @param source where it was published; null for those that come with the platform, and for an assumption
 * @param enteredBy account; null for those that nobody has entered
 * @param enteredOn null likewise
 */
public record HalfYearRate(
        @Label(german = "der erste Tag des Halbjahres", english = "the first day of the half-year")
        LocalDate from,

        @Label(german = "der Zinssatz", english = "the rate")
        BigDecimal rate,

        @Label(german = "der letzte bekannte Tag", english = "the last known day")
        LocalDate until,

        @Label(german = "die Annahme", english = "the assumption")
        boolean assumed,

        @Label(german = "die Fundstelle", english = "the source") @Nullable
        String source,

        @Label(german = "die eintragende Person", english = "the person who entered it") @Nullable
        String enteredBy,

        @Label(german = "der Tag der Eintragung", english = "the day of the entry") @Nullable
        LocalDate enteredOn) {}
