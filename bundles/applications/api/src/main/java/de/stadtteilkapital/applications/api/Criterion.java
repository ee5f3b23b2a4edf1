package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;

/**
 * A published criterion by which a district compares applications.
 *
 * @param weight what a point counts, above zero
 * @param maxPoints the most points, at least 3
 */
public record Criterion(
        String id,
        Text title,

        @Label(german = "das Gewicht", english = "the weight")
        int weight,

        @Label(german = "die Höchstpunkte", english = "the most points")
        int maxPoints) {
    public Criterion {
        requireNonNull(id);
        requireNonNull(title);
    }
}
