package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with a need. */
public enum NeedAct implements Act {
    CHANGE(new Text("Bedarf ändern", "change the need")),

    /** On a day; whoever has named it keeps it. */
    END(new Text("Bedarf beenden", "end the need")),

    /** What is wrong and no application names. */
    REMOVE(new Text("Bedarf entfernen", "remove the need"));

    private final Text label;

    NeedAct(Text label) {
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
