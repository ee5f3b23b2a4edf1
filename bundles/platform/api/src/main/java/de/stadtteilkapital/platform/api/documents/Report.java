package de.stadtteilkapital.platform.api.documents;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A document without addressee that has a title and chapters: minutes, documentation.
 *
 * @param subtitle what it is about, in a line; may be empty
 */
public record Report(Letterhead letterhead, String title, String subtitle, LocalDate date, String fileNumber)
        implements Frame {
    public Report {
        requireNonNull(letterhead);
        requireNonNull(title);
        requireNonNull(subtitle);
        requireNonNull(date);
        requireNonNull(fileNumber);
    }
}
