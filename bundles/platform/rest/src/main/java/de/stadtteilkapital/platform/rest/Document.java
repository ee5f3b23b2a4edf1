package de.stadtteilkapital.platform.rest;

import static java.util.Objects.requireNonNull;

/** A file as an answer: PDF, XML, CSV, a calendar. */
public record Document(String mediaType, String fileName, byte[] content) {
    public Document {
        requireNonNull(mediaType);
        requireNonNull(fileName);
        requireNonNull(content);
    }
}
