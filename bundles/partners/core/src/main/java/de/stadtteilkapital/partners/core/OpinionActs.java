package de.stadtteilkapital.partners.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.partners.api.OpinionAct;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;

/** What can be done with an opinion request, by whom and in which state. */
final class OpinionActs {
    private static final Text GIVEN = new Text(
            "Die Anfrage ist beantwortet; die Stellungnahme kann nur noch gelesen werden.",
            "The request is answered; the opinion can only be read now.");

    private OpinionActs() {}

    /** Only the office that was asked acts, and of it nobody whom a recusal bars from the case. */
    static boolean may(Caller me, OpinionAct act, OpinionRequest request) {
        return switch (act) {
            case GIVE ->
                !me.isBarredFrom(request.application()) && me.actsForOffice(request.district(), request.office());
        };
    }

    /**
     * An opinion is given once and for good, also after its due date, as long as it is of use: the log, by which requests end,
     * comes a moment later than the case itself.
     *
     * @param request with what became of its case
     */
    static Possibility of(OpinionAct act, OpinionRequest request) {
        return switch (act) {
            case GIVE ->
                switch (request.state()) {
                    case OPEN -> isOver(request) ? Possibility.never(over(request)) : Possibility.now();
                    case ANSWERED -> Possibility.never(GIVEN);
                    case ENDED -> Possibility.never(ended(request));
                };
        };
    }

    private static boolean isOver(OpinionRequest request) {
        return request.outcome() != null
                && Endings.with(request.outcome().state()).contains(request.kind());
    }

    private static Text over(OpinionRequest request) {
        return Words.fill(
                new Text(
                        "Der Antrag ist %s; eine Stellungnahme kann dazu nicht mehr abgegeben werden.",
                        "The application is %s; no opinion can be given on it any more."),
                requireNonNull(request.outcome()).words());
    }

    private static Text ended(OpinionRequest request) {
        return Words.fill(
                new Text(
                        "Die Anfrage endete am %s ohne Stellungnahme; es kann keine mehr abgegeben werden.",
                        "The request ended on %s without an opinion; none can be given any more."),
                request.endedOn());
    }
}
