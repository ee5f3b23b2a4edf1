package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.platform.api.Text;

/** The addresses of this room's pages, and what the pages above them are called. */
final class Ways {
    static final String APPLICATIONS = "/antraege";
    static final String PROJECTS = "/vorhaben";
    static final String ADVICE = "/beratung";

    static final Text APPLICATIONS_TITLE = new Text("Anträge", "Applications");
    static final Text PROJECTS_TITLE = new Text("Meine Vorhaben", "My projects");
    static final Text ADVICE_TITLE = new Text("Beratung", "Advice");

    private Ways() {}

    static String application(String fileNumber) {
        return APPLICATIONS + "/" + fileNumber;
    }

    static String adviceCase(String id) {
        return ADVICE + "/" + id;
    }
}
