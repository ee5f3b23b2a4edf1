package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with the funding areas of a district. */
public enum AreaAct implements Act {
    /** From a day on. */
    SET(new Text("Fördergebiete ändern", "change the funding areas")),

    /** Of each version that does not hold yet, or by which nothing was done. */
    WITHDRAW(new Text("Änderung zurücknehmen", "take the change back"));

    private final Text label;

    AreaAct(Text label) {
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
