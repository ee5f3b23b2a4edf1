package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/**
 * What follows where a motion to approve is not carried. One to reject or to defer that is not carried leaves the item open
 * under each of them: refusing to refuse is no approval of an amount.
 */
public enum LostMotion implements Labelled {
    /** The application asked for nothing else. */
    REJECTS(new Text("Die Sache ist abgelehnt", "the matter is rejected")),
    /**
     * For a lower sum or a counter-motion in the same session. The default: without a majority nothing is resolved
     * (VwVfG § 91).
     */
    STAYS_OPEN(new Text("Der Punkt bleibt offen für einen Gegenantrag", "the item stays open for a counter-motion")),
    /** To the agenda of a later session. */
    DEFERS(new Text("Die Sache kommt wieder auf eine Tagesordnung", "the matter goes back to an agenda"));

    private final Text label;

    LostMotion(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }
}
