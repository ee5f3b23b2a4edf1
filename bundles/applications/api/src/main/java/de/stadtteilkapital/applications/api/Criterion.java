package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;

/**
 * A published criterion by which a district compares applications.
 *
 * @param weight what a point counts, above zero
 * @param maxPoints the most points, at least 3
 */
public record Criterion(String id, Text title, int weight, int maxPoints) {
    public Criterion {
        requireNonNull(id);
        requireNonNull(title);
    }
}
