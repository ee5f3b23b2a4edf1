package de.stadtteilkapital.directory.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with an absence. */
public enum AbsenceAct implements Act {
    /** Somebody is back earlier. */
    END(new Text("Rückkehr eintragen", "enter the return")),

    /** Of one that is to come. */
    WITHDRAW(new Text("Abwesenheit streichen", "withdraw the absence"));

    private final Text label;

    AbsenceAct(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public DirectoryRight right() {
        return DirectoryRight.TELL_ABSENCE;
    }

    @Override
    public Text label() {
        return label;
    }
}
