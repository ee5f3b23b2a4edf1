package de.stadtteilkapital.directory.api;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What people do who have not logged in: choose a password by a single-use link, and ask for such a link. A link that is
 * unknown, used, expired, replaced by a newer one, or of an account that was closed is answered alike (404). Guessing is
 * slowed by address.
 */
@ProviderType
public interface EntryService {
    /**
     * Whether a link holds; that it was looked at changes nothing.
     *
     * @param address of the client
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where it does not hold, 429 after too many that did not
     */
    OpenedLink look(LinkKind kind, String token, String address);

    /**
     * Chooses the password; the link is used up then, and all sessions of the account are over. Of two at once one wins.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where it does not hold, 429 after too many that did not, 400 with
     *     what is wrong with the password; then the link still holds
     */
    EnteredAccount enter(LinkKind kind, String token, ChosenPassword chosen, String address);

    /**
     * Asks for a link to a new password. It is the same whether there is such an account or not, and takes as long: whether
     * a mail leaves is decided afterwards. Closed accounts and those without a password get none, the others at most one in
     * five minutes.
     *
     * @param loginOrMail as the person typed it
     * @throws de.stadtteilkapital.platform.api.Refusal 429 after too many from one address
     */
    void askForReset(String loginOrMail, String address);
}
