package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Require;
import java.util.List;

/**
 * The Local Network's result, as the office enters it.
 *
 * @param scores one for each criterion of the district
 * @param note reasons, or null
 */
public record NewPreAssessment(List<Score> scores, Recommendation recommendation, String note) {
    public NewPreAssessment {
        scores = Require.list("scores", scores, 40);
        Require.present("recommendation", recommendation);
        note = Require.optionalText("note", note, 4000);
    }
}
