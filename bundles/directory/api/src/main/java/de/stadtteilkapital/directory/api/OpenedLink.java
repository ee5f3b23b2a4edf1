package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Label;
import java.time.Instant;

/**
 * A single-use link that holds; whose it is, it does not tell.
 *
 * @param expires until when
 * @param shortest characters that a password has at least
 */
public record OpenedLink(
        LinkKind kind,

        @Label(german = "die Gültigkeit", english = "the validity")
        Instant expires,

        @Label(german = "die Mindestlänge", english = "the least length")
        int shortest) {}
