package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.FetchedLink;
import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.platform.acts.ShownOnce;
import java.time.Instant;

/**
 * A single-use link as the fetching of it answers.
 *
 * @param link to be opened in a browser; in this answer alone
 */
public record LinkToHandOver(String account, LinkKind kind, Instant expires, String link) implements ShownOnce {
    static LinkToHandOver of(FetchedLink fetched) {
        return new LinkToHandOver(fetched.account(), fetched.kind(), fetched.expires(), fetched.link());
    }

    /** That a link was fetched. */
    public record Fetched(String account, LinkKind kind, Instant expires) {}

    @Override
    public Fetched withoutSecret() {
        return new Fetched(account, kind, expires);
    }
}
