package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with a district. */
public enum DistrictAct implements Act {
    CHANGE(new Text("Stadtteil und Büro ändern", "change district and office")),

    /** What is wrong and to which nothing belongs. */
    REMOVE(new Text("Stadtteil entfernen", "remove the district"));

    private final Text label;

    DistrictAct(Text label) {
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
