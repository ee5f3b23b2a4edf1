package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.platform.api.Text;

/** What is due while an application stands somewhere. */
final class DueTasks {
    private DueTasks() {}

    static Text of(ApplicationState state) {
        return switch (state) {
            case DRAFT -> new Text("Abgabe", "submission");
            case SUBMITTED -> new Text("formale Prüfung", "formal check");
            case INCOMPLETE -> new Text("Nachforderung", "what is missing");
            default -> state.label();
        };
    }
}
