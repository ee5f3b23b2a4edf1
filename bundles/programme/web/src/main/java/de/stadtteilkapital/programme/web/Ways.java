package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.Text;

/** Where the pages of this room are. */
final class Ways {
    static final String SETUP = "/einrichtung";
    static final String PARAMETERS = SETUP + "/{district:[a-z0-9-]+}/parameter";
    static final String ROUNDS = SETUP + "/{district:[a-z0-9-]+}/runden";
    static final String ROUND = ROUNDS + "/{id:[0-9a-f-]{36}}";
    static final Text ROUNDS_TITLE = new Text("Förderperioden", "Funding rounds");
    static final Text SETUP_TITLE = new Text("Einrichtung", "Set-up");
    static final Text PARAMETERS_TITLE = new Text("Parameter", "Parameters");

    private Ways() {}

    static String parameters(String district) {
        return SETUP + "/" + district + "/parameter";
    }

    static String parameter(String district, String key) {
        return parameters(district) + "/" + key;
    }

    static String rounds(String district) {
        return SETUP + "/" + district + "/runden";
    }

    static String round(String district, String id) {
        return rounds(district) + "/" + id;
    }
}
