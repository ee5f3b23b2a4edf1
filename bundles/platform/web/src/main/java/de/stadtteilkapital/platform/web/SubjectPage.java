package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;

/**
 * Where work of one kind is done, or found things of one kind are read.
 *
 * @param kind of the work ({@code applications.toCheck}), or of the things found ({@code applications.application})
 * @param act what the link says: "prüfen", "öffnen"
 * @param path with the id in the place of {@code {id}}: {@code /antraege/{id}/pruefung}
 */
public record SubjectPage(String kind, Text act, String path) {
    public SubjectPage {
        requireNonNull(kind);
        requireNonNull(act);
        requireNonNull(path);
    }
}
