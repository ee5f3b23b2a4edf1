package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with a text of a district. */
public enum TextAct implements Act {
    SET(new Text("Text ändern", "change the text")),

    /** Where the room that writes the letter shows it with made-up particulars. */
    SHOW(new Text("ganzes Schreiben ansehen", "see the whole letter")),

    /** Of each version that does not hold yet. */
    WITHDRAW(new Text("Änderung zurücknehmen", "take the change back"));

    private final Text label;

    TextAct(Text label) {
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
