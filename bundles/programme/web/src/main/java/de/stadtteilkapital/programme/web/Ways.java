package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.Text;

/** Where the pages of this room are. */
final class Ways {
    static final String SETUP = "/einrichtung";
    static final String PARAMETERS = SETUP + "/{district:[a-z0-9-]+}/parameter";
    static final String TEXTS = SETUP + "/{district:[a-z0-9-]+}/texte";
    static final Text TEXTS_TITLE = new Text("Texte", "Texts");
    static final String ROUNDS = SETUP + "/{district:[a-z0-9-]+}/runden";
    static final String ROUND = ROUNDS + "/{id:[0-9a-f-]{36}}";
    static final Text ROUNDS_TITLE = new Text("Förderperioden", "Funding rounds");
    static final Text SETUP_TITLE = new Text("Einrichtung", "Set-up");
    static final Text PARAMETERS_TITLE = new Text("Parameter", "Parameters");

    static final String DISTRICT = SETUP + "/{district:[a-z0-9-]+}/stadtteil";
    static final String AREAS = SETUP + "/{district:[a-z0-9-]+}/foerdergebiet";
    static final String PLANS = SETUP + "/{district:[a-z0-9-]+}/aktionsplan";
    static final String PLAN = PLANS + "/{id:[0-9a-f-]{36}}";
    static final String FILE = SETUP + "/{district:[a-z0-9-]+}/datei";
    static final Text FILE_TITLE = new Text("Stadtteil als Datei", "District as a file");
    static final String NEEDS = SETUP + "/{district:[a-z0-9-]+}/bedarfe";
    static final String NEED = NEEDS + "/{id:[0-9a-f-]{36}}";
    static final Text DISTRICT_TITLE = new Text("Stadtteil und Büro", "District and office");
    static final Text AREAS_TITLE = new Text("Fördergebiet", "Funding area");
    static final Text PLANS_TITLE = new Text("Aktionsplan und Ziele", "Action plan and goals");

    static final Text NEEDS_TITLE = new Text("Bedarfe", "Needs");

    static final String LISTS = SETUP + "/{district:[a-z0-9-]+}/listen";
    static final String LIST = LISTS + "/{list:[A-Za-z]+}";
    static final String CODE = LIST + "/{code:[A-Z][A-Z0-9_]*}";
    static final Text LISTS_TITLE = new Text("Schlüssellisten", "Code lists");
    static final String MARKS = SETUP + "/{district:[a-z0-9-]+}/marken";
    static final String MARK = MARKS + "/{id:[0-9a-f-]{36}}";
    static final String NEW_MARK = MARKS + "/neu/{digest:[0-9a-f]{64}}";
    static final String PICTURES = "/marken";
    static final Text MARKS_TITLE = new Text("Zeichen und Logos", "Marks and logos");

    private Ways() {}

    static String marks(String district) {
        return setUp(district) + "/marken";
    }

    static String mark(String district, String id) {
        return marks(district) + "/" + id;
    }

    /** Where everybody finds the picture, for ever. */
    static String picture(String district, String digest) {
        return PICTURES + "/" + district + "/" + digest + ".png";
    }

    static String setUp(String district) {
        return SETUP + "/" + district;
    }

    static String district(String district) {
        return setUp(district) + "/stadtteil";
    }

    static String file(String district) {
        return setUp(district) + "/datei";
    }

    static String takenFile(String district, String id) {
        return file(district) + "/" + id + "/zuruecknehmen";
    }

    static String areas(String district) {
        return setUp(district) + "/foerdergebiet";
    }

    static String plans(String district) {
        return setUp(district) + "/aktionsplan";
    }

    static String plan(String district, String id) {
        return plans(district) + "/" + id;
    }

    static String needs(String district) {
        return setUp(district) + "/bedarfe";
    }

    static String need(String district, String id) {
        return needs(district) + "/" + id;
    }

    static String lists(String district) {
        return setUp(district) + "/listen";
    }

    static String list(String district, String list) {
        return lists(district) + "/" + list;
    }

    static String code(String district, String list, String code) {
        return list(district, list) + "/" + code;
    }

    static String parameters(String district) {
        return SETUP + "/" + district + "/parameter";
    }

    static String parameter(String district, String key) {
        return parameters(district) + "/" + key;
    }

    static String texts(String district) {
        return setUp(district) + "/texte";
    }

    static String text(String district, String key) {
        return texts(district) + "/" + key;
    }

    static String rounds(String district) {
        return SETUP + "/" + district + "/runden";
    }

    static String round(String district, String id) {
        return rounds(district) + "/" + id;
    }
}
