package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Require;

/**
 * An account to be opened; it has no role yet.
 *
 * @param district whose administration answers for it
 * @param login by which the person logs in, see {@link LoginName}
 * @param name the person's name, never public
 * @param passwordHash as {@link de.stadtteilkapital.platform.api.identity.Passwords} writes it; null for an account that
 *     is only reached by links
 */
public record NewAccount(String district, String login, String name, String passwordHash) {
    public NewAccount {
        district = Require.text("district", district, 60);
        login = LoginName.checked(login);
        name = Require.text("name", name, 120);
        passwordHash = Require.optionalText("passwordHash", passwordHash, 200);
    }

    /** Keeps the hash out of logs. */
    @Override
    public String toString() {
        return "NewAccount[" + district + "]";
    }
}
