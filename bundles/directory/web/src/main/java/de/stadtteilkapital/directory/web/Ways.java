package de.stadtteilkapital.directory.web;

import de.stadtteilkapital.platform.api.Text;

/** Where the pages of this room are. */
final class Ways {
    static final String ACCOUNTS = "/konten";
    static final String INVITE = ACCOUNTS + "/einladen";
    static final String OWN = "/konto";
    static final String SETUP = "/einrichtung";
    static final String ORGANISATIONS = SETUP + "/{district:[a-z0-9-]+}/organisationen";
    static final String ORGANISATION = ORGANISATIONS + "/{id:[a-z0-9-]+}";
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

    static String account(String id) {
        return ACCOUNTS + "/" + id;
    }
}
