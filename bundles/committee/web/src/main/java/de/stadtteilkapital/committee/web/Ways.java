package de.stadtteilkapital.committee.web;

import de.stadtteilkapital.platform.api.Text;

/** Where the pages of this room are. */
final class Ways {
    static final String SETUP = "/einrichtung";
    static final String BODIES = SETUP + "/{district:[a-z0-9-]+}/gremien";
    static final String BODY = BODIES + "/{id:[^/]+}";
    static final String MEMBERS = BODY + "/mitglieder";
    static final String MEMBER = MEMBERS + "/{member:[^/]+}";
    static final Text SETUP_TITLE = new Text("Einrichtung", "Set-up");
    static final Text BODIES_TITLE = new Text("Gremien", "Bodies");
    static final Text MEMBERS_TITLE = new Text("Mitglieder", "Members");

    private Ways() {}

    static String bodies(String district) {
        return SETUP + "/" + district + "/gremien";
    }

    static String body(String district, String id) {
        return bodies(district) + "/" + id;
    }

    static String members(String district, String body) {
        return body(district, body) + "/mitglieder";
    }

    static String member(String district, String body, String member) {
        return members(district, body) + "/" + member;
    }
}
