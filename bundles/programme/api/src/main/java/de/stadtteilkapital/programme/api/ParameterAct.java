package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with a parameter of a district. */
public enum ParameterAct implements Act {
    SET(new Text("Wert ändern", "change the value")),

    /** Of each setting that does not hold yet, or by which nothing was done. */
    WITHDRAW(new Text("Änderung zurücknehmen", "take the change back"));

    private final Text label;

    ParameterAct(Text label) {
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
