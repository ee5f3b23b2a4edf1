package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import org.jspecify.annotations.Nullable;

/**
 * What a case is called.
 *
 * @param sponsorName null where it is erased
 */
@LabelsOf(Application.class)
public record CaseName(
        String fileNumber,
        String title,

        @Label(german = "der Name des Trägers", english = "the sponsor's name") @Nullable
        String sponsorName) {
    public CaseName {
        requireNonNull(fileNumber);
        requireNonNull(title);
    }
}
