package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Accounts, their roles and their links, for the administrators and coordinators of a district. An account belongs to the
 * district that opened it; others see it where it has a role with them. What is not theirs is not there (404). Nobody
 * gives a role to themselves, nor to an account into which they can get: to hold both takes two people.
 */
@ProviderType
public interface AccountService {
    /** Filters: {@code district}, the one that opened it; sorts: {@code id}, {@code name}; {@code q} searches the name. */
    Page<Account> accounts(Caller me, PageRequest request);

    Account account(Caller me, String id);

    /**
     * What the caller may do with an account now, and what once something else was done; the roles and links on which it can
     * be done are named beside the account.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 like {@link #account}
     */
    List<Possible> possible(Caller me, String id);

    /**
     * The roles that the caller does not give to an account, each with the reason; where {@link #possible} does not tell of
     * giving roles, it holds of all of them.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 like {@link #account}
     */
    Map<Role, Text> notGiven(Caller me, String id);

    /** The names of those of the accounts that {@link #account} would show. */
    Map<String, String> names(Caller me, Collection<String> ids);

    /**
     * By what people log in whose account the district has opened, while it is open, by the account's id; nobody for whoever
     * does not keep them.
     */
    Map<String, String> logins(Caller me, String district);

    /** @throws de.stadtteilkapital.platform.api.Refusal 409 where the login name is taken, in whatever district */
    Account open(Caller me, NewAccount asked);

    /**
     * Gives another login name; the account and all it did stay the same.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where the name is taken or the account closed, 403 for another
     *     than an administrator of the account's district
     */
    Account rename(Caller me, String id, String login);

    /**
     * Gives a role in a district of the caller, also to another district's account.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 403 to oneself, to an account whose secret or link one has made or
     *     fetched, and for the role of an administrator by another than one; 409 where the account is closed; 422 for an
     *     office that the district does not have
     */
    Account give(Caller me, String id, NewRoleAssignment asked);

    /** Takes a role: from the next request on it grants nothing. Repeating it changes nothing. */
    Account take(Caller me, String id, String role);

    /**
     * Lets a person in by a token of an identity provider or a name of the city's LDAP.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where it is linked to an account already or this one is closed,
     *     403 for another than an administrator of the account's district, and for an account that has a role in cases
     */
    Account link(Caller me, String id, NewLink asked);

    /** Ends a link. Repeating it changes nothing. */
    Account unlink(Caller me, String id, String link);

    /**
     * Notes that the caller holds a secret or single-use link that lets into the account.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where the account is closed, 403 for another than an
     *     administrator of the account's district, and for an account that has a role in cases
     */
    void secretFetched(Caller me, String id);

    /**
     * Sends a new link to somebody who was invited and has not come yet; the old one ends.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 403 for another district's, 409 where they have come already, have no
     *     mail address, or mails do not leave the house
     */
    Account inviteAgain(Caller me, String id);

    /**
     * A new link to be handed over by hand, where no mail can bring it; the old one ends. Of who has not come yet the
     * invitation, for those who gave them no role and are not behind who did; else a link to a new password, like
     * {@link #link}. From then on the caller gives the account no role.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 403 where it is not the caller's, 409 where mail brings it, the
     *     account is closed, or a role is in the way
     */
    FetchedLink fetchLink(Caller me, String id);

    /**
     * Sends somebody a link to a new password.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 403 for another than an administrator or coordinator of the account's
     *     district, 409 where they have no password or no mail address, or mails do not leave the house
     */
    Account sendReset(Caller me, String id);

    /**
     * Gives another mail address, of somebody who can't change it themselves; links under way to the old one end. It is a
     * way in: the caller gives the account no role of the office from then on, see {@link InvitationService}.
     *
     * @param mail see {@link MailAddress}; null for none
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where the account is closed or has a role in cases, but for one that
     *     nobody has entered yet and to which the caller gave no role, or none that others than who invites give; 422 for
     *     the caller's own address; 403 for another district's account
     */
    Account changeMail(Caller me, String id, @Nullable String mail);

    /**
     * Closes an account: from the next request on nobody gets in by it, its sessions and single-use links are over, and its
     * links are ended. Repeating it changes nothing.
     *
     * @param eraseLogin whether login name and mail address are erased, and the name free for another account
     * @param successor the open account that takes over what is open, which the rooms hear by the event
     *     {@code directory.accountClosed}; null for none
     * @throws de.stadtteilkapital.platform.api.Refusal 403 for another than an administrator of the account's district; 422
     *     for a successor that is closed, the account itself, or none that the caller sees
     */
    Account close(Caller me, String id, boolean eraseLogin, @Nullable String successor);

    /** Likewise where nobody takes over. */
    default Account close(Caller me, String id, boolean eraseLogin) {
        return close(me, id, eraseLogin, null);
    }

    /**
     * Opens a closed account again with its password and the roles that still hold. Repeating it changes nothing.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 403 for another than an administrator of the account's district, 409
     *     where its login name was erased
     */
    Account reopen(Caller me, String id);
}
