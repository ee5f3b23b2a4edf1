package de.stadtteilkapital.directory.web;

import de.stadtteilkapital.platform.api.Text;

/** Where the pages of this room are. */
final class Ways {
    static final String ACCOUNTS = "/konten";
    static final String INVITE = ACCOUNTS + "/einladen";
    static final String OWN = "/konto";
    static final Text ACCOUNTS_TITLE = new Text("Konten", "Accounts");
    static final Text OWN_TITLE = new Text("Mein Konto", "My account");

    private Ways() {}

    static String account(String id) {
        return ACCOUNTS + "/" + id;
    }
}
