package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * The Local Network's result (Vorbewertung).
 *
 * @param weightedPoints points times weight, summed up
 * @param weightedMaximum the most there was to get
 */
public record PreAssessment(
        String application,
        List<Score> scores,
        int weightedPoints,
        int weightedMaximum,
        Recommendation recommendation,
        String note,
        Instant assessedAt) {
    public PreAssessment {
        requireNonNull(application);
        scores = List.copyOf(scores);
        requireNonNull(recommendation);
        requireNonNull(assessedAt);
    }
}
