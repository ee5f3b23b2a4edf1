package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;

/**
 * What of an application says what can be done with it, and by whom.
 *
 * @param onPaper whether the office entered it for the sponsor
 */
public record Standing(String id, String district, String sponsor, ApplicationState state, boolean onPaper) {
    public static Standing of(Application application) {
        return new Standing(
                application.id(),
                application.district(),
                application.sponsor(),
                application.state(),
                application.proposal().paper() != null);
    }
}
