package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project's results as its sponsor states them; they replace what was there.
 *
 * @param indicators each code once
 * @param narrative what was done
 * @param effects what changed by it
 */
@LabelsOf({Documentation.Results.class, Documentation.Effect.class})
public record NewResults(
        @Most(50) List<IndicatorActual> indicators,
        @Most(500) List<ParticipantGroup> participants,

        @Label(german = "die Darstellung der Ergebnisse", english = "the account of the results")
        @Longest(LONGEST)
        @Multiline
        @Nullable
        String narrative,

        @Longest(LONGEST) @Multiline @Nullable String effects) {
    public static final int LONGEST = 8000;

    public NewResults {
        Input in = Input.of(NewResults.class);
        indicators = in.list("indicators", indicators);
        participants = in.list("participants", participants);
        narrative = Input.optionalText(narrative);
        effects = Input.optionalText(effects);
        in.require(
                indicators.stream().map(IndicatorActual::code).distinct().count() == indicators.size(),
                "indicators",
                new Text("Jeder Indikator steht nur einmal da.", "Each indicator stands there once."));
        in.refuse();
    }
}
