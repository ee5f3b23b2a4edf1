package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import org.jspecify.annotations.Nullable;

/**
 * An account to be opened; it has no role yet.
 *
 * @param district whose administration answers for it
 * @param login by which the person logs in, see {@link LoginName}
 * @param name the person's name, never public
 * @param passwordHash as {@link de.stadtteilkapital.platform.api.identity.Passwords} writes it; null for an account that
 *     is only reached by links
 * @param mail see {@link MailAddress}; null for none
 * @param language in which the person is addressed; null for German until they choose
 */
@LabelsOf(Account.class)
public record NewAccount(
        String district,
        String login,
        String name,

        @Label(german = "das Kennwort", english = "the password") @Nullable
        String passwordHash,

        @Nullable String mail,
        @Nullable Language language) {
    /** Of somebody whom no mail reaches yet. */
    public NewAccount(String district, String login, String name, @Nullable String passwordHash) {
        this(district, login, name, passwordHash, null, null);
    }

    public NewAccount {
        Input in = Input.of(NewAccount.class);
        district = in.text("district", district, 60);
        login = LoginName.checked(in, login);
        name = in.text("name", name, 120);
        passwordHash = in.optionalText("passwordHash", passwordHash, 200);
        mail = MailAddress.optional(in, "mail", mail);
        in.refuse();
    }

    /** Keeps the hash out of logs. */
    @Override
    public String toString() {
        return "NewAccount[" + district + "]";
    }
}
