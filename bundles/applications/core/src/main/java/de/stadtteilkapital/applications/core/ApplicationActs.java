package de.stadtteilkapital.applications.core;

import static de.stadtteilkapital.applications.api.ApplicationState.APPROVED;
import static de.stadtteilkapital.applications.api.ApplicationState.APPROVED_WITH_CONDITIONS;
import static de.stadtteilkapital.applications.api.ApplicationState.DRAFT;
import static de.stadtteilkapital.applications.api.ApplicationState.INCOMPLETE;
import static de.stadtteilkapital.applications.api.ApplicationState.SPECIALIST_REVIEW;
import static de.stadtteilkapital.applications.api.ApplicationState.SUBMITTED;

import de.stadtteilkapital.applications.api.ApplicationAct;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.core.persistence.Standing;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what with an application, and in which state it must be. */
final class ApplicationActs {
    /** In the sponsor's hands: what is judged when it is handed in, and again after it was found incomplete. */
    static final Set<ApplicationState> OPEN = EnumSet.of(DRAFT, INCOMPLETE);

    /** What the committee has approved. */
    static final Set<ApplicationState> APPROVALS = EnumSet.of(APPROVED, APPROVED_WITH_CONDITIONS);

    private ApplicationActs() {}

    /** Whether it is theirs to do, whatever the state; for one that they may see. */
    static boolean may(Caller me, ApplicationAct act, Standing application) {
        boolean held = act.right().isHeld(me, application.district()) && !me.isBarredFrom(application.id());
        return switch (act) {
            case REVISE, SUBMIT, AGREE_START -> me.actsFor(application.sponsor()) || application.onPaper() && held;
            case CHECK, PRE_ASSESS -> held;
        };
    }

    /** Whether it would be theirs to do, were their mandate not limited to other tasks. */
    static boolean isLimitedAway(Caller me, ApplicationAct act, Standing application) {
        boolean office = act == ApplicationAct.CHECK || act == ApplicationAct.PRE_ASSESS || application.onPaper();
        return office
                && !me.isBarredFrom(application.id())
                && !may(me, act, application)
                && act.right().isLimitedAway(me, application.district());
    }

    /** What of the table is left to them: of what the state lets, nothing that a limit keeps from them. */
    static Possibility withinLimit(Caller me, ApplicationAct act, Standing application, Possibility byState) {
        return byState.when() != Possibility.When.NEVER && isLimitedAway(me, act, application)
                ? Possibility.later(Right.LIMITED)
                : byState;
    }

    static Possibility of(ApplicationAct act, ApplicationState state) {
        return switch (act) {
            case REVISE, SUBMIT -> OPEN.contains(state) ? Possibility.now() : Possibility.never(reason(state));
            case CHECK -> from(state, SUBMITTED, OPEN);
            case PRE_ASSESS -> from(state, SPECIALIST_REVIEW, EnumSet.of(DRAFT, INCOMPLETE, SUBMITTED));
            case AGREE_START -> APPROVALS.contains(state) ? Possibility.now() : Possibility.never(reason(state));
        };
    }

    private static Possibility from(ApplicationState state, ApplicationState in, Set<ApplicationState> before) {
        if (state == in) {
            return Possibility.now();
        }
        return before.contains(state) ? Possibility.later(reason(state)) : Possibility.never(reason(state));
    }

    /** For what other rooms do with an application.
     *
     * @throws Refusal 409 unless it is in one of the states
     */
    static void require(ApplicationState state, ApplicationState... in) {
        if (!Set.of(in).contains(state)) {
            throw Refusal.conflict(reason(state));
        }
    }

    /** Where it stands, and what comes next. */
    private static Text reason(ApplicationState state) {
        Text next = next(state);
        return new Text(
                "Der Antrag ist %s; möglich ist: %s.".formatted(state.label().german(), next.german()),
                "The application is %s; possible is: %s."
                        .formatted(state.label().english(), next.english()));
    }

    private static Text next(ApplicationState state) {
        return switch (state) {
            case DRAFT, INCOMPLETE -> new Text("ihn zu ändern und einzureichen", "to revise and submit it");
            case SUBMITTED -> new Text("die formale Prüfung", "the formal check");
            case SPECIALIST_REVIEW -> new Text("die Vorbewertung", "the pre-assessment");
            case PRE_ASSESSED, DEFERRED -> new Text("eine Tagesordnung", "an agenda");
            case SCHEDULED -> new Text("der Beschluss", "the resolution");
            case APPROVED_WITH_CONDITIONS -> new Text("die Erfüllung der Auflagen", "fulfilling the conditions");
            case INELIGIBLE, APPROVED, REJECTED, WAITING_LIST, LAPSED, WITHDRAWN ->
                new Text("ihn zu lesen", "to read it");
        };
    }
}
