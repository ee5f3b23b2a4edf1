package de.stadtteilkapital.finance.web;

import de.stadtteilkapital.platform.api.Text;

/** Where the pages of this room are. */
final class Ways {
    static final String SETUP = "/einrichtung";
    static final String HERE = SETUP + "/{district:[a-z0-9-]+}";
    static final String RATES = HERE + "/basiszinssaetze";
    static final Text SETUP_TITLE = new Text("Einrichtung", "Set-up");
    static final Text RATES_TITLE = new Text("Basiszinssätze", "Base rates of interest");

    private Ways() {}

    static String setUp(String district) {
        return SETUP + "/" + district;
    }

    static String rates(String district) {
        return setUp(district) + "/basiszinssaetze";
    }
}
