package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;

/** How many applications stand somewhere. */
public record StateCount(
        ApplicationState state,
        @Label(german = "die Anzahl", english = "the count") long count) {
    public StateCount {
        requireNonNull(state);
    }
}
