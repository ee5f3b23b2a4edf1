package de.stadtteilkapital.reporting.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;

/** The documentation as a file. */
public record DocumentationFile(
        @Label(german = "das Dateiformat", english = "the media type")
        String mediaType,

        @Label(german = "der Dateiname", english = "the file name", accusative = "den Dateinamen")
        String fileName,

        @Label(german = "der Inhalt", english = "the content")
        byte[] content) {
    public DocumentationFile {
        requireNonNull(mediaType);
        requireNonNull(fileName);
        requireNonNull(content);
    }
}
