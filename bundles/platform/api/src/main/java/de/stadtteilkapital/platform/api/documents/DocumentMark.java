package de.stadtteilkapital.platform.api.documents;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import java.util.Base64;

/**
 * A mark as it stands on a document: the picture itself, so that the document needs nothing from outside.
 *
 * @param position on the page
 * @param words in the place of the picture for who does not see it
 * @param said beside a funder's mark, may be empty
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 * @param png its bytes
 */
public record DocumentMark(Position position, Text words, Text said, int width, int height, byte[] png) {
    /** Where marks have their place. */
    public enum Position {
        /** Beside the district's name. */
        DISTRICT,
        /** Beside the authority's. */
        OFFICE,
        /** At the foot of each page. */
        FUNDER
    }

    public DocumentMark {
        requireNonNull(position);
        requireNonNull(words);
        requireNonNull(said);
        png = png.clone();
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture has a width and a height");
        }
    }

    @Override
    public byte[] png() {
        return png.clone();
    }

    /** The picture as an address that has all of it in itself. */
    public String address() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
