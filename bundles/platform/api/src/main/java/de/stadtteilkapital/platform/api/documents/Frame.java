package de.stadtteilkapital.platform.api.documents;

import java.time.LocalDate;

/** What the common layout prints around a template's text; the template knows it as {@code document}. */
public sealed interface Frame permits Letter, Report {
    Letterhead letterhead();

    /** The date the document bears, from the business clock. */
    LocalDate date();

    String fileNumber();

    /** What the document is called in a reader's window and list of files. */
    String title();
}
