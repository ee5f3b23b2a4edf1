package de.stadtteilkapital.finance.web;

import de.stadtteilkapital.platform.api.Text;

/** Where the pages of this room are. */
final class Ways {
    static final String SETUP = "/einrichtung";
    static final String HERE = SETUP + "/{district:[a-z0-9-]+}";
    static final String RATES = HERE + "/basiszinssaetze";
    static final String ALL_MONEY = "/mittel";
    static final String MONEY = HERE + "/mittel";
    static final String ROUND = MONEY + "/{round:[0-9a-f-]{36}}";
    static final Text SETUP_TITLE = new Text("Einrichtung", "Set-up");
    static final Text RATES_TITLE = new Text("Basiszinssätze", "Base rates of interest");

    static final String COSTS = ROUND + "/koordinierung";
    static final Text MONEY_TITLE = new Text("Mittel", "Funds");

    private Ways() {}

    static String setUp(String district) {
        return SETUP + "/" + district;
    }

    static String rates(String district) {
        return setUp(district) + "/basiszinssaetze";
    }

    static String money(String district) {
        return setUp(district) + "/mittel";
    }

    static String round(String district, String round) {
        return money(district) + "/" + round;
    }

    static String tranche(String district, String round, String tranche) {
        return round(district, round) + "/tranchen/" + tranche;
    }

    static String costs(String district, String round) {
        return round(district, round) + "/koordinierung";
    }
}
