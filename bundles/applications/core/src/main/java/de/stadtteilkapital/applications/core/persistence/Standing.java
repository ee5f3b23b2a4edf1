package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of an application says what can be done with it, and by whom.
 *
 * @param onPaper whether the office entered it for the sponsor
 * @param start when the project begins, as planned or agreed since; null where a draft does not say
 */
public record Standing(
        String id,
        String district,
        String sponsor,
        ApplicationState state,
        boolean onPaper,
        @Nullable LocalDate start) {
    public static Standing of(Application application) {
        return new Standing(
                application.id(),
                application.district(),
                application.sponsor(),
                application.state(),
                application.proposal().paper() != null,
                application.start());
    }
}
