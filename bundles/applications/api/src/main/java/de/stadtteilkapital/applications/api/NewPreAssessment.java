package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Local Network's result, as the office enters it.
 *
 * @param scores one for each criterion of the district
 * @param note reasons, or null
 */
public record NewPreAssessment(
        @Label(german = "die Punkte", english = "the scores") @Most(40)
        List<Score> scores,

        @Label(german = "die Empfehlung", english = "the recommendation")
        Recommendation recommendation,

        @Longest(4000) @Multiline @Nullable String note) {
    public NewPreAssessment {
        Input in = Input.of(NewPreAssessment.class);
        scores = in.list("scores", scores);
        in.present("recommendation", recommendation);
        note = Input.optionalText(note);
        in.refuse();
    }
}
