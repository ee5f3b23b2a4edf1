package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.Language;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;

/**
 * An account to be opened; who gets in by it, and how, is another act.
 *
 * @param mail where the person is reached, missing where that is not known
 */
@LabelsOf(Account.class)
public record AskedAccount(
        @Longest(60) String district,
        @Longest(254) String login,
        @Longest(120) String name,
        @Longest(254) String mail,
        Language language) {
    public AskedAccount {
        // so that what is wrong is told with what can't be read
        new NewAccount(district, login, name, null, mail, language);
    }

    NewAccount checked() {
        return new NewAccount(district, login, name, null, mail, language);
    }
}
