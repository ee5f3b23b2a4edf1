package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with an advice case. */
public enum AdviceAct implements Act {
    NOTE_TALK("Gespräch notieren", "note a talk"),
    CLOSE("Beratung abschließen", "close the advice case");

    private final Text label;

    AdviceAct(String german, String english) {
        label = new Text(german, english);
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public ApplicationRight right() {
        return ApplicationRight.ADVISE;
    }
}
