package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.core.persistence.SingleUse;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.api.mail.MailWriter.Written;
import java.time.LocalDateTime;
import java.util.Optional;

/** Writes the mails that bring a single-use link, as long as it holds. */
record LinkMails(AccountDesk desk) {
    LinkMails {
        requireNonNull(desk);
    }

    /** @param text with places for name, link, end and login name */
    Optional<Written> write(String about, String publicUrl, Text subject, Text text) {
        return desk.links()
                .holding(about)
                .flatMap(link -> desk.register()
                        .account(link.account())
                        .map(account -> new Written(
                                subject,
                                new Text(
                                        filled(text.german(), account, link, publicUrl, Wording.GERMAN),
                                        filled(text.english(), account, link, publicUrl, Wording.ENGLISH)))));
    }

    private String filled(String text, Account account, SingleUse link, String publicUrl, Wording wording) {
        LocalDateTime end = LocalDateTime.ofInstant(link.expires(), desk.day().zone());
        return text.formatted(account.name(), desk.links().url(link, publicUrl), wording.moment(end), account.login());
    }
}
