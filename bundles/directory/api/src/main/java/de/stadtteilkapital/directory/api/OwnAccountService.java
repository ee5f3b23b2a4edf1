package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Everybody's own account. A program has none (403). */
@ProviderType
public interface OwnAccountService {
    /** With all its roles, in whatever district. */
    Account account(Caller me);

    /** Changes name, language and notices. */
    Account change(Caller me, OwnParticulars asked);

    /**
     * Changes the mail address; links under way to the old one end.
     *
     * @param address of the client, whose guessing is slowed
     * @throws de.stadtteilkapital.platform.api.Refusal 400 with a pointer where the present password is not right, 429 after
     *     too many that were not, 409 for an account without a password
     */
    Account changeMail(Caller me, NewMail asked, String address);

    /**
     * Chooses another password: all sessions of the account are over, also the one in which it is done, see
     * {@link de.stadtteilkapital.platform.api.identity.Accounts.Standing}; links under way end.
     *
     * @param address of the client, whose guessing is slowed
     * @throws de.stadtteilkapital.platform.api.Refusal 400 with a pointer where the present password is not right or the new
     *     one will not do, 429 after too many that were not right, 409 for an account without a password
     */
    Account changePassword(Caller me, NewPassword asked, String address);
}
