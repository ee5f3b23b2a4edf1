package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;

/** What a case is called. */
@LabelsOf(Application.class)
public record CaseName(
        String fileNumber,
        String title,

        @Label(german = "der Name des Trägers", english = "the sponsor's name")
        String sponsorName) {
    public CaseName {
        requireNonNull(fileNumber);
        requireNonNull(title);
        requireNonNull(sponsorName);
    }
}
