package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.partners.api.CaseAct;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.EnumSet;
import java.util.Set;

/** What can be done in this room with an application: by whom, and in which of its states. */
final class CaseActs {
    /** In which the pre-assessment is still to come, so that it can wait for something. */
    private static final Set<ApplicationState> BEFORE_ASSESSMENT =
            EnumSet.of(ApplicationState.SUBMITTED, ApplicationState.INCOMPLETE, ApplicationState.SPECIALIST_REVIEW);

    private CaseActs() {}

    static boolean may(Caller me, CaseAct act, Application application) {
        return switch (act) {
            case ASK_OFFICE -> act.right().isHeld(me, application.district()) && !me.isBarredFrom(application.id());
        };
    }

    /** An office may be asked as long as its answer can still be of use to whoever decides. */
    static Possibility of(CaseAct act, ApplicationState state) {
        return switch (act) {
            case ASK_OFFICE -> asking(state);
        };
    }

    private static Possibility asking(ApplicationState state) {
        return switch (state) {
            case DRAFT ->
                Possibility.later(new Text(
                        "Der Antrag ist noch nicht eingereicht; danach können Ämter gefragt werden.",
                        "The application has not been handed in yet; offices can be asked then."));
            case SUBMITTED, INCOMPLETE, SPECIALIST_REVIEW, PRE_ASSESSED, SCHEDULED, DEFERRED, WAITING_LIST ->
                Possibility.now();
            case INELIGIBLE, APPROVED, APPROVED_WITH_CONDITIONS, REJECTED, LAPSED, WITHDRAWN ->
                Possibility.never(Words.fill(
                        new Text(
                                "Der Antrag ist %s; eine Stellungnahme käme zu spät.",
                                "The application is %s; an opinion would come too late."),
                        state.label()));
        };
    }

    static boolean canWait(ApplicationState state) {
        return BEFORE_ASSESSMENT.contains(state);
    }
}
