package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.Text;

/** Where the pages of this room are. */
final class Ways {
    static final String SETUP = "/einrichtung";
    static final String PARAMETERS = SETUP + "/{district:[a-z0-9-]+}/parameter";
    static final Text SETUP_TITLE = new Text("Einrichtung", "Set-up");
    static final Text PARAMETERS_TITLE = new Text("Parameter", "Parameters");

    private Ways() {}

    static String parameters(String district) {
        return SETUP + "/" + district + "/parameter";
    }

    static String parameter(String district, String key) {
        return parameters(district) + "/" + key;
    }
}
