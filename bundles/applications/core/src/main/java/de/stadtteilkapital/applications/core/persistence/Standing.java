package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;

/** What of an application says what can be done with it, and by whom. */
public record Standing(String id, String district, String sponsor, ApplicationState state) {
    public static Standing of(Application application) {
        return new Standing(application.id(), application.district(), application.sponsor(), application.state());
    }
}
