package de.stadtteilkapital.platform.api.mail;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** @param address as RFC 5322 has it, without a name and without a line end */
public record Addressee(String account, String name, String address, Locale language, Notice notice) {
    public Addressee {
        requireNonNull(account);
        requireNonNull(name);
        requireNonNull(address);
        requireNonNull(language);
        requireNonNull(notice);
    }
}
