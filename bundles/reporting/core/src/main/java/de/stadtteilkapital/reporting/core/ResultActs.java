package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.reporting.api.ResultAct;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can be done with a project's results, by whom and when. */
final class ResultActs {
    /** From which an application never comes to a grant. */
    private static final Set<ApplicationState> OVER = EnumSet.of(
            ApplicationState.INELIGIBLE,
            ApplicationState.REJECTED,
            ApplicationState.LAPSED,
            ApplicationState.WITHDRAWN);

    private static final Text NO_GRANT = new Text(
            "Zu diesem Antrag gibt es keine Zuwendung; Ergebnisse hat nur ein gefördertes Projekt.",
            "There is no grant for this application; only a funded project has results.");

    private static final Text NOT_ACCEPTED = new Text(
            "Die Zuwendung ist noch nicht angenommen; danach können Ergebnisse eingetragen werden.",
            "The grant has not been accepted yet; after that results can be recorded.");

    private static final Text CLOSED = new Text(
            "Die Zuwendung ist abgeschlossen; die Ergebnisse können nur noch gelesen werden.",
            "The grant is closed; the results can only be read now.");

    private ResultActs() {}

    /** Only whoever acts for its sponsor states what a project came to; a recusal never takes that hat off. */
    static boolean may(Caller me, ResultAct act, Application project) {
        return switch (act) {
            case RECORD -> me.actsFor(project.sponsor());
        };
    }

    /** From the acceptance of the grant until it is closed. */
    static Possibility of(ResultAct act, Application project, Optional<Grant> grant) {
        return switch (act) {
            case RECORD ->
                grant.map(ResultActs::recording)
                        .orElseGet(() -> OVER.contains(project.state())
                                ? Possibility.never(NO_GRANT)
                                : Possibility.later(NOT_ACCEPTED));
        };
    }

    private static Possibility recording(Grant grant) {
        if (grant.acceptedOn() == null) {
            return Possibility.later(NOT_ACCEPTED);
        }
        return grant.state() == GrantState.CLOSED ? Possibility.never(CLOSED) : Possibility.now();
    }
}
