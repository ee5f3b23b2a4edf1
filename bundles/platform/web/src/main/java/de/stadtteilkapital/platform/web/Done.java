package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;

/**
 * What an act came to: where it leads, and what the page there confirms.
 *
 * @param path of the next page
 * @param message what was done, for whom, and what happens next
 */
public record Done(String path, Text message) {
    public Done {
        requireNonNull(path);
        requireNonNull(message);
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a page of ours: " + path);
        }
    }
}
