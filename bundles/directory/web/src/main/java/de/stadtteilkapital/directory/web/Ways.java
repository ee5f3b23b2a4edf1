package de.stadtteilkapital.directory.web;

import de.stadtteilkapital.platform.api.Text;

/** Where the pages of this room are. */
final class Ways {
    static final String ACCOUNTS = "/konten";
    static final String INVITE = ACCOUNTS + "/einladen";
    static final String OWN = "/konto";
    static final String OWN_ABSENCES = OWN + "/abwesenheit";
    static final String SETUP = "/einrichtung";
    static final String ORGANISATIONS = SETUP + "/{district:[a-z0-9-]+}/organisationen";
    static final String ORGANISATION = ORGANISATIONS + "/{id:[a-z0-9-]+}";
    static final String MANDATES = SETUP + "/{district:[a-z0-9-]+}/mandate";
    static final String MANDATE = MANDATES + "/{id:[0-9a-f-]{36}}";
    static final String ABSENCES = MANDATES + "/abwesenheiten";
    static final Text MANDATES_TITLE = new Text("Mandate und Abwesenheiten", "Mandates and absences");
    static final Text SETUP_TITLE = new Text("Einrichtung", "Set-up");
    static final Text ORGANISATIONS_TITLE = new Text("Organisationen", "Organisations");
    static final Text ACCOUNTS_TITLE = new Text("Konten", "Accounts");
    static final Text OWN_TITLE = new Text("Mein Konto", "My account");

    private Ways() {}

    static String organisations(String district) {
        return SETUP + "/" + district + "/organisationen";
    }

    static String organisation(String district, String id) {
        return organisations(district) + "/" + id;
    }

    static String mandates(String district) {
        return SETUP + "/" + district + "/mandate";
    }

    static String mandate(String district, String id) {
        return mandates(district) + "/" + id;
    }

    static String absence(String district, String id) {
        return mandates(district) + "/abwesenheiten/" + id;
    }

    static String account(String id) {
        return ACCOUNTS + "/" + id;
    }
}
