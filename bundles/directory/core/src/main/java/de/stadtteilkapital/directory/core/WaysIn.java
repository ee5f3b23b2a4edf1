package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.http.PublicUrl;
import de.stadtteilkapital.platform.api.identity.Caller;

/** Whether somebody is let into an account now by a single-use link, or reached at another address. */
final class WaysIn {
    private final Keyholders keyholders;
    private final MailDesk mail;
    private final PublicUrl publicUrl;
    private final SystemDay day;

    WaysIn(Keyholders keyholders, MailDesk mail, PublicUrl publicUrl, SystemDay day) {
        this.keyholders = requireNonNull(keyholders);
        this.mail = requireNonNull(mail);
        this.publicUrl = requireNonNull(publicUrl);
        this.day = requireNonNull(day);
    }

    /** Whether the person has come: nobody gets in without a password or a link. */
    static boolean isEntered(Account account) {
        return account.hasPassword() || !account.links().isEmpty();
    }

    Possibility inviteAgain(Account account) {
        return isEntered(account)
                ? Possibility.never(new Text(
                        "Die Person hat ihre Einladung schon angenommen; möglich ist ein Link zu einem neuen Kennwort.",
                        "The person has accepted their invitation already; a link to a new password is possible."))
                : byMail(account);
    }

    Possibility sendReset(Account account) {
        return account.hasPassword()
                ? byMail(account)
                : Possibility.never(new Text("Dieses Konto hat kein Kennwort.", "This account has no password."));
    }

    private Possibility byMail(Account account) {
        if (account.mail() == null) {
            return Possibility.later(new Text(
                    "Das Konto hat keine Mailadresse; möglich ist, erst eine einzutragen.",
                    "The account has no mail address; it is possible to enter one first."));
        }
        return mail.isOpen()
                ? Possibility.now()
                : Possibility.later(new Text(
                        "Mails verlassen das Haus nicht, solange sie nicht eingerichtet sind; möglich ist, den Link"
                                + " abzuholen.",
                        "Mails do not leave the house until they are set up; it is possible to fetch the link."));
    }

    Possibility fetchLink(Caller me, Account account) {
        if (publicUrl.find().isEmpty()) {
            return Possibility.later(new Text(
                    "Die öffentliche Adresse der Installation ist nicht eingetragen (publicUrl); ohne sie gibt es keinen"
                            + " Link.",
                    "The installation's public address has not been set (publicUrl); without it there is no link."));
        }
        if (account.mail() != null && mail.isOpen()) {
            return Possibility.later(new Text(
                    "Den Link bringt die Mail an die Person selbst.",
                    "Mail brings the link to the person themselves."));
        }
        return isEntered(account)
                ? Keyholders.wayIn(me, account, day.today())
                : keyholders.firstWayIn(me, account, day.today());
    }

    /** Who names an address may get the mails; of an account with no more than a role that who invites gives, too. */
    Possibility changeMail(Caller me, Account account) {
        if (isEntered(account)) {
            return Keyholders.wayIn(me, account, day.today());
        }
        return account.roles().stream()
                        .filter(role -> role.mayHoldFrom(day.today()))
                        .allMatch(role -> AccountRules.isInvitedTo(role.role()))
                ? Possibility.now()
                : keyholders.firstWayIn(me, account, day.today());
    }
}
