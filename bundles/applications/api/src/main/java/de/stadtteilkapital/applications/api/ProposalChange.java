package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;

/**
 * Something that stands otherwise in an application than when it was handed in before.
 *
 * @param pointer JSON pointer to the field
 * @param heading what the field is called
 * @param before as it was handed in, in words; empty where there was nothing
 * @param now as it stands, in words; empty where there is nothing any more
 */
public record ProposalChange(
        @Label(german = "das Feld", english = "the field") String pointer,

        @Label(german = "die Angabe", english = "the statement")
        Text heading,

        @Label(german = "die eingereichte Fassung", english = "the version handed in")
        Text before,

        @Label(german = "die neue Fassung", english = "the new version")
        Text now) {
    public ProposalChange {
        requireNonNull(pointer);
        requireNonNull(heading);
        requireNonNull(before);
        requireNonNull(now);
    }
}
