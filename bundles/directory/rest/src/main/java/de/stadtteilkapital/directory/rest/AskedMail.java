package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.MailAddress;
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
