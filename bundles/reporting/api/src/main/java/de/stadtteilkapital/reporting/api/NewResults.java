package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
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
        @Most(50) List<IndicatorActual> indicators,
        @Most(500) List<ParticipantGroup> participants,
        @Longest(LONGEST) @Multiline String narrative,
        @Longest(LONGEST) @Multiline String effects) {
    public static final int LONGEST = 8000;

    public NewResults {
        indicators = Require.list("indicators", indicators);
        participants = Require.list("participants", participants);
        narrative = Require.optionalText("narrative", narrative);
        effects = Require.optionalText("effects", effects);
        if (indicators.stream().map(IndicatorActual::code).distinct().count() < indicators.size()) {
            throw Refusal.invalid(
                    "/indicators",
                    new Text("Jeder Indikator steht nur einmal da.", "Each indicator stands there once."));
        }
    }
}
