package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.partners.api.OpinionAct;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.OpinionRequest.State;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;

/** What can be done with an opinion request, by whom and in which state. */
final class OpinionActs {
    private OpinionActs() {}

    /** Only the office that was asked acts, and of it nobody whom a recusal bars from the case. */
    static boolean may(Caller me, OpinionAct act, OpinionRequest request) {
        return switch (act) {
            case GIVE ->
                !me.isBarredFrom(request.application()) && me.actsForOffice(request.district(), request.office());
        };
    }

    /** An opinion is given once and for good, also after its due date. */
    static Possibility of(OpinionAct act, OpinionRequest request) {
        return switch (act) {
            case GIVE -> request.state() == State.OPEN ? Possibility.now() : Possibility.never(given(request.state()));
        };
    }

    private static Text given(State state) {
        return Words.fill(
                new Text(
                        "Die Anfrage ist %s; die Stellungnahme kann nur noch gelesen werden.",
                        "The request is %s; the opinion can only be read now."),
                state.label());
    }
}
