package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;

/** Whose password is to be chosen anew, as the person typed it. */
public record AskedReset(
        @Label(german = "der Anmeldename oder die Mailadresse", english = "the login name or mail address")
        @Longest(254)
        String loginOrMail) {
    public AskedReset {
        Input in = Input.of(AskedReset.class);
        loginOrMail = in.text("loginOrMail", loginOrMail);
        in.refuse();
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "AskedReset[]";
    }
}
