package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.Text;

/**
 * What an indicator came to.
 *
 * @param code of the list indicator
 * @param actual 0 to {@value #MOST}
 */
public record IndicatorActual(@Longest(60) String code, long actual) {
    public static final long MOST = 1_000_000;

    public IndicatorActual {
        code = Require.text("code", code);
        if (actual < 0 || actual > MOST) {
            throw Refusal.invalid(
                    "/actual", new Text("actual liegt zwischen 0 und %s.", "actual is between 0 and %s.").with(MOST));
        }
    }
}
