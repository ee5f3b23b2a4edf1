package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** What a tie means. */
public enum TieRule implements Labelled {
    /** The ballot of whoever presides decides; without one the motion is lost. The law's default (VwVfG § 91). */
    CHAIR_DECIDES(new Text("Die Stimme des Vorsitzes entscheidet", "the chair's vote decides")),
    /** The motion is lost, however the chair voted. */
    REJECTED(new Text("Der Antrag ist abgelehnt", "the motion is lost")),
    /** Nothing is decided, and the matter comes back in a later session. */
    POSTPONED(new Text("Der Punkt wird auf eine spätere Sitzung vertagt", "the item is put off to a later session"));

    private final Text label;

    TieRule(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }
}
