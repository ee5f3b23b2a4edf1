package de.stadtteilkapital.platform.web;

import org.jspecify.annotations.Nullable;

/** Where somebody is led back to: a page of ours, whatever an address says. */
public final class Back {
    public static final String START = "/start";

    private Back() {}

    public static String to(@Nullable String asked) {
        return asked != null
                        && asked.matches("/(?:[A-Za-z0-9._~!$&'()*+,;=:@?%-][A-Za-z0-9._~!$&'()*+,;=:@?/%-]{0,500})?")
                ? asked
                : START;
    }
}
