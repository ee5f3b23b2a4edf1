package de.stadtteilkapital.platform.api.mail;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Takes mails in place of a mail server, where none is configured; the demonstration keeps them on a page. Only a bundle of
 * the house is asked: mails bear links that let somebody in.
 */
@ConsumerType
public interface MailTray {
    /** The address with which links in mails begin where none is configured, without a slash at its end. */
    String publicUrl();

    /** Called outside of any unit of work; the same mail may come twice, with the same {@code messageId}. */
    void put(TrayMail mail);
}
