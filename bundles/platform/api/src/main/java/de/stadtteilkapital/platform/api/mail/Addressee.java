package de.stadtteilkapital.platform.api.mail;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import java.util.Locale;

/** @param address as RFC 5322 has it, without a name and without a line end */
public record Addressee(
        String account,
        String name,

        @Label(german = "die Adresse", english = "the address")
        String address,

        @Label(german = "die Sprache", english = "the language")
        Locale language,

        @Label(german = "die Benachrichtigung", english = "the notice")
        Notice notice) {
    public Addressee {
        requireNonNull(account);
        requireNonNull(name);
        requireNonNull(address);
        requireNonNull(language);
        requireNonNull(notice);
    }
}
