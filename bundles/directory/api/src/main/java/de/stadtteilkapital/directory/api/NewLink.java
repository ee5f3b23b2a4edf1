package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.identity.Accounts;
import java.util.Locale;

/**
 * What somebody else calls a person, to be linked to an account.
 *
 * @param issuer of bearer tokens as {@code etc/de.stadtteilkapital.tokens.cfg} names it, or {@code ldap}
 * @param subject the person in the tokens' claim, or the name in the LDAP, whose capitals do not count
 */
public record NewLink(
        @Longest(200) String issuer, @Longest(200) String subject) {
    public NewLink {
        issuer = Require.text("issuer", issuer);
        subject = compared(issuer, Require.text("subject", subject));
    }

    /** The subject as it is compared. */
    public static String compared(String issuer, String subject) {
        return Accounts.LDAP.equals(issuer) ? subject.toLowerCase(Locale.ROOT) : subject;
    }
}
