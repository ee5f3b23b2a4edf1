package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.AdviceAct;
import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;

/** In which state an advice case must be for what; whoever may see a case may do all that there is to do with it. */
final class AdviceActs {
    private AdviceActs() {}

    static Possibility of(AdviceAct act, AdviceCase.State state) {
        return switch (act) {
            case NOTE_TALK -> state == AdviceCase.State.CLOSED ? closed() : Possibility.now();
            case CLOSE ->
                switch (state) {
                    case OPEN, ADVISED -> Possibility.now();
                    case CONVERTED ->
                        Possibility.never(new Text(
                                "Aus der Beratung ist ein Antrag geworden; möglich ist, ihn weiterzuführen.",
                                "The advice has become an application; possible is to go on with it."));
                    case CLOSED -> closed();
                };
        };
    }

    private static Possibility closed() {
        return Possibility.never(new Text(
                "Der Beratungsfall ist abgeschlossen; möglich ist nur ein neuer.",
                "The advice case is closed; only a new one is possible."));
    }
}
