package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Require;
import java.util.List;

/**
 * The Local Network's result, as the office enters it.
 *
 * @param scores one for each criterion of the district
 * @param note reasons, or null
 */
public record NewPreAssessment(
        @Most(40) List<Score> scores,
        Recommendation recommendation,
        @Longest(4000) @Multiline String note) {
    public NewPreAssessment {
        scores = Require.list("scores", scores);
        Require.present("recommendation", recommendation);
        note = Require.optionalText("note", note);
    }
}
