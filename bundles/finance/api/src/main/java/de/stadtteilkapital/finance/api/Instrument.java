package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** How a grant is given; what law it stands under follows from it (VwVfG § 49a applies to acts, not to contracts). */
public enum Instrument implements Labelled {
    NOTICE("Zuwendungsbescheid", "notice of grant"),
    FORWARDING_CONTRACT("Weiterleitungsvertrag", "forwarding contract");

    private final Text label;

    Instrument(String german, String english) {
        label = new Text(german, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
