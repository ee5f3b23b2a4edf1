package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An account to be opened or replaced.
 *
 * @param account its name: small letters, digits, dot and hyphen, at most 60, beginning with a letter
 * @param name the person's name, never public
 * @param passwordHash as {@link de.stadtteilkapital.platform.api.identity.Passwords} writes it
 * @param roles all roles it has from now on; the sponsors in them are added to those it acts for
 */
public record NewAccount(String account, String name, String passwordHash, List<Assignment> roles) {
    private static final Pattern ACCOUNT = Pattern.compile("[a-z][a-z0-9.-]{0,59}");

    public NewAccount {
        account = Require.text("account", account, 60);
        if (!isName(account)) {
            throw Refusal.invalid(
                    "/account",
                    new Text(
                            "Ein Konto heißt mit Kleinbuchstaben, Ziffern, Punkt und Bindestrich.",
                            "An account is named by small letters, digits, dots and hyphens."));
        }
        name = Require.text("name", name, 120);
        Require.text("passwordHash", passwordHash, 200);
        roles = Require.list("roles", roles, 40);
    }

    /** Whether an account can bear this name, letter by letter: Derby compares past blanks at the end. */
    public static boolean isName(String account) {
        return ACCOUNT.matcher(account).matches();
    }

    /** Keeps the hash out of logs. */
    @Override
    public String toString() {
        return "NewAccount[" + account + "]";
    }
}
