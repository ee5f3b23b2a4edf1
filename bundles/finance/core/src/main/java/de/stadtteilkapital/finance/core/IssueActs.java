package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Resolution;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.IssueAct;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can be done to grant what an application asks for: by whom, and after which resolution. */
final class IssueActs {
    private static final Set<ApplicationState> APPROVED =
            EnumSet.of(ApplicationState.APPROVED, ApplicationState.APPROVED_WITH_CONDITIONS);
    private static final Set<ApplicationState> ENDED = EnumSet.of(
            ApplicationState.INELIGIBLE,
            ApplicationState.REJECTED,
            ApplicationState.LAPSED,
            ApplicationState.WITHDRAWN);
    private static final Set<AgendaItem.Result> APPROVALS =
            EnumSet.of(AgendaItem.Result.APPROVED, AgendaItem.Result.APPROVED_WITH_CONDITIONS);

    private IssueActs() {}

    static boolean may(Caller me, IssueAct act, Application application) {
        return act.right().isHeld(me, application.district())
                && Visibility.isSeeing(me, application.district(), application.id());
    }

    /**
     * @param resolution of the committee, where there is one; there is where it is possible now
     * @param granted the grant that there is already
     */
    static Possibility of(
            IssueAct act, Application application, Optional<Resolution> resolution, Optional<Grant> granted) {
        return switch (act) {
            case ISSUE ->
                granted.map(IssueActs::again)
                        .or(() -> undecided(application.state(), resolution))
                        .orElseGet(() -> decided(resolution.orElseThrow()));
        };
    }

    private static Possibility again(Grant grant) {
        return Possibility.never(Words.fill(
                new Text(
                        "Zu diesem Antrag gibt es schon eine Zuwendung; sie ist %s.",
                        "There is a grant to this application already; it is %s."),
                grant.state().label()));
    }

    private static Optional<Possibility> undecided(ApplicationState state, Optional<Resolution> resolution) {
        if (ENDED.contains(state)
                || resolution
                        .filter(r -> r.decision() == AgendaItem.Result.REJECTED)
                        .isPresent()) {
            return Optional.of(Possibility.never(new Text(
                    "Dieser Antrag führt zu keiner Zuwendung; bewilligt wird nur, was das Komitee beschlossen hat.",
                    "This application leads to no grant; only what the committee has resolved is granted.")));
        }
        boolean approved =
                resolution.filter(r -> APPROVALS.contains(r.decision())).isPresent() && APPROVED.contains(state);
        return approved
                ? Optional.empty()
                : Optional.of(Possibility.later(new Text(
                        "Der Antrag ist noch nicht beschlossen; bewilligt wird erst, was das Komitee beschlossen hat.",
                        "The application has not been resolved yet; it is granted once the committee has done so.")));
    }

    private static Possibility decided(Resolution resolution) {
        if (!resolution.signed()) {
            return Possibility.later(new Text(
                    "Der Antrag ist beschlossen, die Niederschrift aber noch nicht unterschrieben; danach kann"
                            + " bewilligt werden.",
                    "The application has been resolved, but the minutes are not signed yet; after that it can be"
                            + " granted."));
        }
        return resolution.openPreconditions().isEmpty()
                ? Possibility.now()
                : Possibility.later(new Text(
                                "Der Antrag ist beschlossen; vor der Bewilligung sind noch Bedingungen zu erfüllen: %s.",
                                "The application has been resolved; before the grant preconditions are still to be"
                                        + " fulfilled: %s.")
                        .with(resolution.openPreconditions().size()));
    }
}
