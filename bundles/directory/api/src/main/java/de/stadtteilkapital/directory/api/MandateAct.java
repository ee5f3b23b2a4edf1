package de.stadtteilkapital.directory.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with a mandate. */
public enum MandateAct implements Act {
    /** As long as no role rests on it. */
    CHANGE(new Text("Mandat berichtigen", "correct the mandate")),
    END(new Text("Vorzeitig beenden", "end early")),

    /** One that was wrong, as long as no role rests or rested on it. */
    REMOVE(new Text("Mandat löschen", "remove the mandate"));

    private final Text label;

    MandateAct(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public DirectoryRight right() {
        return DirectoryRight.KEEP_PARTNERS;
    }

    @Override
    public Text label() {
        return label;
    }
}
