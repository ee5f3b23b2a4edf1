package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.core.MailWords.Said;
import de.stadtteilkapital.directory.core.persistence.SingleUse;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.api.mail.MailWriter.Written;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.Prose;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the mails that bring a single-use link, as long as it holds. */
record LinkMails(AccountDesk desk, MailWords words) {
    private static final Text NONE = new Text("noch keine", "none yet");

    LinkMails {
        requireNonNull(desk);
        requireNonNull(words);
    }

    Optional<Written> write(String about, String publicUrl, DeclaredText subject, DeclaredText text) {
        return desk.links()
                .holding(about)
                .flatMap(link -> desk.register().account(link.account()).map(account -> {
                    Said said = words.of(account.district(), subject, text);
                    return new Written(
                            filled(said.subject(), said, account, link, publicUrl),
                            filled(said.text(), said, account, link, publicUrl));
                }));
    }

    private Text filled(Text words, Said said, Account account, SingleUse link, String publicUrl) {
        return new Text(
                new Prose(words.german()).filled(values(said, Text::german, account, link, publicUrl, Wording.GERMAN)),
                new Prose(words.english())
                        .filled(values(said, Text::english, account, link, publicUrl, Wording.ENGLISH)));
    }

    private Map<String, String> values(
            Said said,
            Function<Text, String> language,
            Account account,
            SingleUse link,
            String publicUrl,
            Wording wording) {
        LocalDateTime end = LocalDateTime.ofInstant(link.expires(), desk.day().zone());
        return Map.of(
                "name", account.name(),
                "stelle", language.apply(said.office()),
                "rolle", roles(account, language),
                "link", desk.links().url(link, publicUrl),
                "ende", wording.moment(end),
                "anmeldename", String.valueOf(account.login()));
    }

    /** Those that hold, or will. */
    private String roles(Account account, Function<Text, String> language) {
        LocalDate today = desk.day().today();
        String roles = account.roles().stream()
                .filter(given -> given.mayHoldFrom(today))
                .map(given -> language.apply(given.role().label()))
                .distinct()
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? language.apply(NONE) : roles;
    }
}
