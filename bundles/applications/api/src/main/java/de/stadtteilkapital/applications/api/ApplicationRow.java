package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Coded;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application as a line of a list.
 *
 * @param sponsorName null for whoever may not know who applies
 * @param points of the pre-assessment; null before, and for whoever may not know how it was judged
 * @param stateSince business time
 * @param due what is due when, null where nothing is
 */
@LabelsOf(Application.class)
public record ApplicationRow(
        String id,
        String fileNumber,
        String title,
        String district,
        String round,
        String sponsor,

        @Label(german = "der Name des Trägers", english = "the sponsor's name") @Nullable
        String sponsorName,

        @Label(german = "der Projekttyp", english = "the project type") @Coded("projectType") @Nullable
        String projectType,

        @Label(german = "die beantragte Summe", english = "the requested amount")
        Money requestedAmount,

        @Label(german = "die gewichteten Punkte", english = "the weighted points") @Nullable
        Integer points,

        ApplicationState state,

        @Label(german = "der Beginn des Stands", english = "the beginning of the state")
        Instant stateSince,

        @Label(german = "die Fälligkeit", english = "the due date") @Nullable
        Due due,

        @Nullable Instant submittedAt) {
    public ApplicationRow {
        requireNonNull(id);
        requireNonNull(fileNumber);
        requireNonNull(title);
        requireNonNull(requestedAmount);
        requireNonNull(state);
        requireNonNull(stateSince);
    }
}
