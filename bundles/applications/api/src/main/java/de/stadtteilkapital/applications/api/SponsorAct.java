package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with a sponsor. */
public enum SponsorAct implements Act {
    CHANGE("Angaben zum Träger ändern", "change the sponsor's particulars");

    private final Text label;

    SponsorAct(String german, String english) {
        label = new Text(german, english);
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public ApplicationRight right() {
        return ApplicationRight.APPLY;
    }
}
