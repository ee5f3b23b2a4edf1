package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.platform.api.Text;

/** The addresses of this room's pages, and what the pages above them are called. */
final class Ways {
    static final String APPLICATIONS = "/antraege";
    static final String PROJECTS = "/vorhaben";
    static final String ADVICE = "/beratung";
    static final String SETUP = "/einrichtung";
    static final String CRITERIA = SETUP + "/{district:[a-z0-9-]+}/kriterien";

    static final Text APPLICATIONS_TITLE = new Text("Anträge", "Applications");
    static final Text PROJECTS_TITLE = new Text("Meine Vorhaben", "My projects");
    static final Text ADVICE_TITLE = new Text("Beratung", "Advice");

    static final Text SETUP_TITLE = new Text("Einrichtung", "Set-up");
    static final Text CRITERIA_TITLE = new Text("Kriterien der Vorbewertung", "Criteria of the pre-assessment");

    private Ways() {}

    static String criteria(String district) {
        return SETUP + "/" + district + "/kriterien";
    }

    static String application(String fileNumber) {
        return APPLICATIONS + "/" + fileNumber;
    }

    static String adviceCase(String id) {
        return ADVICE + "/" + id;
    }
}
