package de.stadtteilkapital.programme.api.file;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.programme.api.TouchedCases;
import java.util.List;

/**
 * What a file changes of a district.
 *
 * @param digest SHA-256 of what was read, in hex
 * @param touched the open cases that the rules would judge otherwise afterwards
 */
public record DistrictDifference(
        String district,

        @Label(german = "die Prüfsumme der Datei", english = "the digest of the file")
        String digest,

        @Label(german = "die Änderungen", english = "the changes")
        List<FileChange> changes,

        @Label(german = "die betroffenen Vorgänge", english = "the cases that are touched")
        TouchedCases touched) {
    public DistrictDifference {
        requireNonNull(district);
        requireNonNull(digest);
        requireNonNull(touched);
        changes = List.copyOf(changes);
    }
}
