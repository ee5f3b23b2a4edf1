package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.EarlyStartAct;
import de.stadtteilkapital.finance.api.EarlyStartPermit;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who may permit an early start, and of which application. */
final class EarlyStartActs {
    private static final Set<ApplicationState> BEFORE = EnumSet.of(ApplicationState.DRAFT, ApplicationState.INCOMPLETE);
    private static final Set<ApplicationState> AFTER = EnumSet.of(
            ApplicationState.INELIGIBLE,
            ApplicationState.REJECTED,
            ApplicationState.LAPSED,
            ApplicationState.WITHDRAWN);

    private EarlyStartActs() {}

    static boolean may(Caller me, EarlyStartAct act, Application application) {
        return act.right().isHeld(me, application.district())
                && Visibility.isSeeing(me, application.district(), application.id());
    }

    /** @param granted the grant that there is already */
    static Possibility of(
            EarlyStartAct act,
            Application application,
            Optional<EarlyStartPermit> permitted,
            Optional<Grant> granted,
            LocalDate today) {
        return switch (act) {
            case PERMIT ->
                granted.map(EarlyStartActs::granted)
                        .or(() -> permitted.map(EarlyStartActs::again))
                        .orElseGet(() -> undecided(application, today));
        };
    }

    static Possibility granted(Grant grant) {
        return Possibility.never(Words.fill(
                new Text(
                        "Zu diesem Antrag gibt es schon eine Zuwendung, ab dem %s.",
                        "There is a grant to this application already, from %s on."),
                grant.start()));
    }

    static Possibility again(EarlyStartPermit permit) {
        return Possibility.never(Words.fill(
                new Text("Ein Beginn ab dem %s ist schon erlaubt.", "A start from %s on has been permitted already."),
                permit.from()));
    }

    private static Possibility undecided(Application application, LocalDate today) {
        if (AFTER.contains(application.state()) || BEFORE.contains(application.state())) {
            Text reason = Words.fill(
                    new Text(
                            "Der Antrag ist %s; erlaubt wird der Beginn, solange er geprüft oder beschlossen wird.",
                            "The application is %s; a start is permitted while it is being examined or resolved."),
                    application.state().label());
            return BEFORE.contains(application.state()) ? Possibility.later(reason) : Possibility.never(reason);
        }
        LocalDate start = application.start();
        return start != null && start.isBefore(today)
                ? Possibility.never(Words.fill(
                        new Text(
                                "Der geplante Beginn am %s ist vorbei; erlaubt wird nur vorher. Möglich ist ein neuer"
                                        + " Beginn, dem der Träger zustimmt.",
                                "The planned start on %s has passed; it is permitted before only. Possible is a new"
                                        + " start to which the sponsor agrees."),
                        start))
                : Possibility.now();
    }
}
