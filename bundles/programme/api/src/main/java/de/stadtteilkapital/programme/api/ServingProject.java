package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;

/**
 * A project whose application says that it serves a need.
 *
 * @param application its id
 */
public record ServingProject(
        @Label(german = "der Antrag", english = "the application")
        String application,

        String fileNumber,
        String title) {
    public ServingProject {
        requireNonNull(application);
        requireNonNull(fileNumber);
        requireNonNull(title);
    }
}
