package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.TouchedCases;
import java.util.List;

/** Who is touched by a change, to be seen once before it is done. */
final class TouchedShown {
    static final TouchedCases NONE = new TouchedCases(List.of(), false);

    private static final Text LOOK = new Text(
            "Das berührt offene Vorgänge. Bitte sehen Sie sie an und senden Sie dann noch einmal ab.",
            "This touches open cases. Please look at them and then send the form once more.");

    private TouchedCases now = NONE;

    /** @throws Refusal 409 where somebody is touched and that was not seen */
    void require(TouchedCases touched, boolean seen) {
        now = touched;
        if (!seen && (touched.more() || !touched.cases().isEmpty())) {
            throw Refusal.conflict(LOOK);
        }
    }

    TouchedCases now() {
        return now;
    }
}
