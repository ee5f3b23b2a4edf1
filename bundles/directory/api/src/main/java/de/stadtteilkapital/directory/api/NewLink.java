package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.identity.Accounts;
import java.util.Locale;

/**
 * What somebody else calls a person, to be linked to an account.
 *
 * @param issuer of bearer tokens as {@code etc/de.stadtteilkapital.tokens.cfg} names it, or {@code ldap}
 * @param subject the person in the tokens' claim, or the name in the LDAP, whose capitals do not count
 */
@LabelsOf(AccountLink.class)
public record NewLink(
        @Longest(200) String issuer, @Longest(200) String subject) {
    public NewLink {
        Input in = Input.of(NewLink.class);
        issuer = in.text("issuer", issuer);
        subject = in.text("subject", subject);
        in.refuse();
        subject = compared(issuer, subject);
    }

    /** The subject as it is compared. */
    public static String compared(String issuer, String subject) {
        return Accounts.LDAP.equals(issuer) ? subject.toLowerCase(Locale.ROOT) : subject;
    }
}
