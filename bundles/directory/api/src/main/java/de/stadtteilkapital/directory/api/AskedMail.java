package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;

/**
 * Another mail address.
 *
 * @param mail missing for none
 */
@LabelsOf(Account.class)
public record AskedMail(@Longest(254) String mail) {
    public AskedMail {
        MailAddress.check(mail);
    }
}
