package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Coded;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Text;

/**
 * What an indicator came to.
 *
 * @param code of the list indicator
 * @param actual 0 to {@value #MOST}
 */
public record IndicatorActual(
        @Label(german = "der Indikator", english = "the indicator") @Coded("indicator") @Longest(60)
        String code,

        @Label(german = "der Ist-Wert", english = "the actual value")
        long actual) {
    public static final long MOST = 1_000_000;

    public IndicatorActual {
        Input in = Input.of(IndicatorActual.class);
        code = in.text("code", code);
        Text label = Labels.first(Labels.subject(IndicatorActual.class, "actual"));
        in.require(
                actual >= 0 && actual <= MOST,
                "actual",
                new Text(
                        "%s liegt zwischen 0 und %s.".formatted(label.german(), MOST),
                        "%s is between 0 and %s.".formatted(label.english(), MOST)));
        in.refuse();
    }
}
