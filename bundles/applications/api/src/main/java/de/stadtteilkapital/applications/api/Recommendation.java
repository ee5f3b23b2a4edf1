package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** What the Local Network advises the committee to do. */
public enum Recommendation implements Labelled {
    APPROVE("bewilligen", "approve"),
    REJECT("ablehnen", "reject"),
    DEFER("zurückstellen", "defer");

    private final Text label;

    Recommendation(String german, String english) {
        label = new Text(german, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
