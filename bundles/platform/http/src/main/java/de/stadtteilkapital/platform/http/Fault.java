package de.stadtteilkapital.platform.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;

/** What is wrong with a request before anybody looks at who sends it, in words for whoever wrote the client. */
record Fault(int status, Text detail) {
    private static final int BAD_REQUEST = 400;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    Fault {
        requireNonNull(detail);
    }

    static Fault bad(String german, String english) {
        return new Fault(BAD_REQUEST, new Text(german, english));
    }

    static Fault unsupported(String german, String english) {
        return new Fault(UNSUPPORTED_MEDIA_TYPE, new Text(german, english));
    }
}
