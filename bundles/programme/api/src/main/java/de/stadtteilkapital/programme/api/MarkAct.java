package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with a mark. */
public enum MarkAct implements Act {
    CHANGE(new Text("Zeichen ändern", "change the mark")),

    /** On a day; what was issued before keeps it. */
    END(new Text("Zeichen beenden", "end the mark")),

    /** What has not stood anywhere for a whole day. */
    REMOVE(new Text("Zeichen entfernen", "remove the mark"));

    private final Text label;

    MarkAct(Text label) {
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
