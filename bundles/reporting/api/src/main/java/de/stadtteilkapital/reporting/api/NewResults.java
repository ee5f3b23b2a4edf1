package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;

/**
 * A project's results as its sponsor states them; they replace what was there.
 *
 * @param indicators each code once
 * @param narrative what was done
 * @param effects what changed by it
 */
public record NewResults(
        List<IndicatorActual> indicators, List<ParticipantGroup> participants, String narrative, String effects) {
    public static final int LONGEST = 8000;
    private static final int INDICATORS = 50;
    private static final int GROUPS = 500;

    public NewResults {
        indicators = Require.list("indicators", indicators, INDICATORS);
        participants = Require.list("participants", participants, GROUPS);
        narrative = Require.optionalText("narrative", narrative, LONGEST);
        effects = Require.optionalText("effects", effects, LONGEST);
        if (indicators.stream().map(IndicatorActual::code).distinct().count() < indicators.size()) {
            throw Refusal.invalid(
                    "/indicators",
                    new Text("Jeder Indikator steht nur einmal da.", "Each indicator stands there once."));
        }
    }
}
