package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;

/**
 * A mark as it stands on the pages of a district.
 *
 * @param position on the page
 * @param address of the picture, at our own origin
 * @param words in the place of the picture for who does not see it
 * @param said beside a funder's mark, may be empty
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 */
public record FaceMark(Position position, String address, Text words, Text said, int width, int height) {
    /** Where marks have their place. */
    public enum Position {
        /** In the head, beside the name. */
        DISTRICT,
        /** Beside whom to ask, on the district's public page. */
        OFFICE,
        /** In the foot of every page. */
        FUNDER
    }

    public FaceMark {
        requireNonNull(position);
        requireNonNull(address);
        requireNonNull(words);
        requireNonNull(said);
    }
}
