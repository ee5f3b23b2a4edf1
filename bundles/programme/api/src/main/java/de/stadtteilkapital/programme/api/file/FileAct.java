package de.stadtteilkapital.programme.api.file;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.programme.api.ProgrammeRight;

/** What can be done with a file that was taken. */
public enum FileAct implements Act {
    /** Of the last one that was not, while nothing refers to what it brought. */
    TAKE_BACK(new Text("Zurücknehmen", "take back"));

    private final Text label;

    FileAct(Text label) {
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
