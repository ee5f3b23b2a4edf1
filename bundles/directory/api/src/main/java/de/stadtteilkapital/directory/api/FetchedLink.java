package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Label;
import java.time.Instant;

/**
 * A single-use link that somebody fetched to hand it over.
 *
 * @param account into which it lets
 * @param expires until when it holds
 * @param link to be opened in a browser; shown this once
 */
public record FetchedLink(
        String account,
        LinkKind kind,

        @Label(german = "die Gültigkeit", english = "the validity")
        Instant expires,

        @Label(german = "der Link", english = "the link", accusative = "den Link")
        String link) {
    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "FetchedLink[" + account + "]";
    }
}
