package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Brings people in. A coordinator or administrator invites whom they like; who acts for a sponsor invites colleagues for
 * that sponsor, who acts for an office those of that office. Nobody both gives a role and gets in by it: the link goes by
 * mail to the person, and where mails do not leave the house somebody else than who gave the role fetches it. Who invites
 * names the mail address and so gives the account no other role than those an invitation brings.
 */
@ProviderType
public interface InvitationService {
    /**
     * Opens an account with a link for the first time.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for a role or a district that is not the caller's to invite to;
     *     409 where the login name is taken; 422 for a role that others give, for one's own mail address, and like
     *     {@link AccountService#give}
     */
    SentInvitation invite(Caller me, NewInvitation asked);
}
