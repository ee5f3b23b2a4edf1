package de.stadtteilkapital.platform.web.session;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session as its owner sees it.
 *
 * @param id the digest of its secret, which names it and opens nothing
 * @param epoch of the account when it began; another one ends it
 * @param method of the login
 * @param level of the login, see {@link LoginMethod#level}, as it was then
 * @param agent what the browser says it is, shortened
 * @param seen when it was last used, to the minute
 * @param hat the role under which its owner works now, null for all of them
 * @param notice what the next page has to say, null for nothing
 */
public record Session(
        String id,
        String account,
        long epoch,
        LoginMethod method,
        int level,
        String agent,
        Instant begun,
        Instant seen,
        boolean ended,
        @Nullable String hat,
        @Nullable String notice) {
    public Session {
        requireNonNull(id);
        requireNonNull(account);
    }

    /** What people call the browser and its device. */
    public Text browser() {
        return BrowserName.of(agent);
    }
}
