package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;

/**
 * What was frozen: what a body decides on, with the invitation; what it did, with the minutes.
 *
 * @param subject id of the agenda item or of the session
 * @param json canonical JSON: keys sorted, no blanks, UTF-8
 * @param digest SHA-256 of these bytes in hexadecimal
 */
public record Papers(
        @Label(german = "der Gegenstand", english = "the subject")
        String subject,

        @Label(german = "der Inhalt", english = "the content")
        byte[] json,

        String digest) {
    public Papers {
        requireNonNull(subject);
        requireNonNull(json);
        requireNonNull(digest);
    }
}
