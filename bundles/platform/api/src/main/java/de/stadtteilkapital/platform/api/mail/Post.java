package de.stadtteilkapital.platform.api.mail;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes mails to be sent. A mail is kept in the unit of work under way and leaves after its commit; it is tried again while
 * the mail server is away, and set aside after a week, where the administrator sees it.
 */
@ProviderType
public interface Post {
    /**
     * Keeps a mail to be sent; where no mail leaves the house, nothing is kept.
     *
     * @param account whom it goes to; their address and language are looked up when it is sent
     * @param district in whose name
     * @param kind by which its {@link MailWriter} is found
     * @param about what the writer needs to know, no secret and no personal datum: the id of an invitation
     */
    void send(String account, String district, String kind, String about);

    /**
     * Whether mails leave the house at all: a mail server is configured, and the address by which people reach the house;
     * where they don't, a link is fetched by hand.
     */
    boolean isConfigured();
}
