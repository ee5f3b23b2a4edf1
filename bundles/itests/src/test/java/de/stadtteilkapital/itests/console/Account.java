package de.stadtteilkapital.itests.console;

/** An account of the console under test. */
record Account(String name, String password, String group) {
    static final Account ADMIN = new Account("anna", "nur-fuer-anna-4711", "admingroup");
    static final Account VIEWER = new Account("vera", "nur-fuer-vera-4711", "viewergroup");

    /** As an operator writes it into {@code users.properties}. */
    String written() {
        return password + ",_g_:" + group;
    }
}
