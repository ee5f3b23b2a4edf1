package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with a funding round. */
public enum RoundAct implements Act {
    /** Extended, too. */
    CHANGE(new Text("Termine ändern oder verlängern", "change the dates or extend")),

    /** Before its end: no more applications are taken, all else goes on. */
    CLOSE(new Text("Keine Anträge mehr annehmen", "take no more applications")),

    /** What is wrong and to which nothing belongs. */
    REMOVE(new Text("Förderperiode entfernen", "remove the round"));

    private final Text label;

    RoundAct(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public ProgrammeRight right() {
        return ProgrammeRight.KEEP;
    }

    @Override
    public Text label() {
        return label;
    }
}
