package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Local Network's result (Vorbewertung).
 *
 * @param weightedPoints points times weight, summed up
 * @param weightedMaximum the most there was to get
 */
@LabelsOf(NewPreAssessment.class)
public record PreAssessment(
        String application,
        List<Score> scores,

        @Label(german = "die gewichteten Punkte", english = "the weighted points")
        int weightedPoints,

        @Label(german = "die erreichbaren Punkte", english = "the attainable points")
        int weightedMaximum,

        Recommendation recommendation,
        @Nullable String note,

        @Label(german = "der Tag der Vorbewertung", english = "the day of the pre-assessment")
        Instant assessedAt) {
    public PreAssessment {
        requireNonNull(application);
        scores = List.copyOf(scores);
        requireNonNull(recommendation);
        requireNonNull(assessedAt);
    }
}
