package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What a district can do with a code list. */
public enum CodeAct implements Act {
    /** A code of its own. */
    ADD(new Text("Schlüssel ergänzen", "add a code")),

    /** Another name in this district alone. */
    RENAME(new Text("Schlüssel umbenennen", "rename the code")),

    /** Another place in the list. */
    MOVE(new Text("Schlüssel verschieben", "move the code")),

    /** On a day; whatever has it keeps it. */
    END(new Text("Schlüssel beenden", "end the code")),

    /** Of the district's own what is wrong and nothing has. */
    REMOVE(new Text("Schlüssel entfernen", "remove the code"));

    private final Text label;

    CodeAct(Text label) {
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
