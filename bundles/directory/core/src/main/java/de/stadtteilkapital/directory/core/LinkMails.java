package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.core.persistence.SingleUse;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.api.mail.MailWriter.Written;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.Prose;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** Writes the mails that bring a single-use link, as long as it holds. */
record LinkMails(AccountDesk desk, MailWords words) {
    LinkMails {
        requireNonNull(desk);
        requireNonNull(words);
    }

    Optional<Written> write(String about, String publicUrl, Text subject, DeclaredText text) {
        return desk.links()
                .holding(about)
                .flatMap(link -> desk.register()
                        .account(link.account())
                        .map(account -> new Written(subject, filled(text, account, link, publicUrl))));
    }

    private Text filled(DeclaredText text, Account account, SingleUse link, String publicUrl) {
        Text said = words.of(account.district(), text);
        return new Text(
                new Prose(said.german()).filled(values(account, link, publicUrl, Wording.GERMAN)),
                new Prose(said.english()).filled(values(account, link, publicUrl, Wording.ENGLISH)));
    }

    private Map<String, String> values(Account account, SingleUse link, String publicUrl, Wording wording) {
        LocalDateTime end = LocalDateTime.ofInstant(link.expires(), desk.day().zone());
        return Map.of(
                "name", account.name(),
                "link", desk.links().url(link, publicUrl),
                "ende", wording.moment(end),
                "anmeldename", String.valueOf(account.login()));
    }
}
