package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;

/**
 * What is known of a picture that is kept: always a PNG, written anew from what was sent, so that nothing is hidden in it.
 *
 * @param digest SHA-256 of its bytes, in hex, by which it is found
 * @param width in pixels
 * @param height in pixels
 * @param bytes how many it has
 */
public record MarkPicture(
        @Label(german = "die Prüfsumme", english = "the digest")
        String digest,

        @Label(german = "die Breite", english = "the width") int width,
        @Label(german = "die Höhe", english = "the height") int height,

        @Label(german = "die Größe in Byte", english = "the size in bytes")
        int bytes) {
    public static final String MEDIA_TYPE = "image/png";

    public MarkPicture {
        requireNonNull(digest);
    }
}
