package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/** Somebody has to log in first; afterwards they are led back. */
final class LoginNeeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient URI back;

    LoginNeeded(URI back) {
        super("login needed", null, false, false);
        this.back = requireNonNull(back);
    }

    /** Path and query of the page that was asked for. */
    String back() {
        return back.getRawPath() + (back.getRawQuery() == null ? "" : "?" + back.getRawQuery());
    }
}
