package de.stadtteilkapital.reporting.api;

import static java.util.Objects.requireNonNull;

/** The documentation as a file. */
public record DocumentationFile(String mediaType, String fileName, byte[] content) {
    public DocumentationFile {
        requireNonNull(mediaType);
        requireNonNull(fileName);
        requireNonNull(content);
    }
}
