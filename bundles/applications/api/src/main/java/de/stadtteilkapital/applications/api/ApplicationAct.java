package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with an application in this room. */
public enum ApplicationAct implements Act {
    REVISE("Entwurf ändern", "revise the draft", ApplicationRight.APPLY),
    SUBMIT("Antrag einreichen", "submit the application", ApplicationRight.APPLY),
    CHECK("Formale Prüfung abschließen", "conclude the formal check", ApplicationRight.JUDGE),
    PRE_ASSESS("Vorbewertung eintragen", "enter the pre-assessment", ApplicationRight.JUDGE),
    AGREE_START("Neuem Beginn zustimmen", "agree to a new start", ApplicationRight.APPLY);

    private final Text label;
    private final ApplicationRight right;

    ApplicationAct(String german, String english, ApplicationRight right) {
        label = new Text(german, english);
        this.right = right;
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public ApplicationRight right() {
        return right;
    }
}
