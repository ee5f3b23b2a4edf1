package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A base rate as the Bundesbank has published it.
 *
 * @param from a 1 January or a 1 July; it holds for that half-year
 * @param rate percent a year with two places, may be negative: {@code 1.27}
 * @param source where it was published
 */
@LabelsOf(HalfYearRate.class)
public record NewBaseRate(
        LocalDate from, BigDecimal rate, @Longest(200) String source) {
    private static final int PLACES = 2;

    /** Beyond it somebody has mistyped. */
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    public NewBaseRate {
        Input in = Input.of(NewBaseRate.class);
        in.present("from", from);
        in.present("rate", rate);
        in.require(
                rate == null || rate.stripTrailingZeros().scale() <= PLACES,
                "rate",
                new Text("Ein Basiszinssatz hat zwei Nachkommastellen.", "A base rate has two decimal places."));
        in.require(
                rate == null || rate.abs().compareTo(MOST) < 0,
                "rate",
                new Text(
                        "Ein Basiszinssatz liegt zwischen −100 und 100 Prozent.",
                        "A base rate lies between −100 and 100 per cent."));
        source = in.text("source", source);
        in.refuse();
    }
}
