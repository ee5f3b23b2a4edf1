package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;

/**
 * A password as somebody chose it, character by character; whether it will do, says who keeps the account (OWASP ASVS 5,
 * chapter 6: length before rules, none that is known).
 */
public record ChosenPassword(
        @Label(german = "das Kennwort", english = "the password") @Longest(ChosenPassword.LONGEST)
        String password) {
    static final int LONGEST = 128;

    public ChosenPassword {
        Input in = Input.of(ChosenPassword.class);
        in.present("password", password);
        in.refuse();
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "ChosenPassword[]";
    }
}
