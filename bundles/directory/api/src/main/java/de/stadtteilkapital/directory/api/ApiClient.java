package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner office's program that calls the API under the office's role, as far as its scopes reach.
 *
 * @param scopes {@code <room>:read} and {@code <room>:write}, sorted
 * @param expires last day on which its token holds
 * @param fetchedAt since when it has a token, null while it is only offered
 * @param revokedAt since when its token no longer holds, null where it was not revoked
 */
public record ApiClient(
        String id,
        String district,
        String office,
        String name,

        @Label(german = "die Bereiche", english = "the scopes")
        List<String> scopes,

        @Label(german = "der letzte Tag", english = "the last day", accusative = "den letzten Tag")
        LocalDate expires,

        @Label(german = "der Zeitpunkt der Abholung", english = "the time of fetching") @Nullable
        Instant fetchedAt,

        @Label(german = "der Zeitpunkt des Widerrufs", english = "the time of revocation") @Nullable
        Instant revokedAt) {
    public ApiClient {
        scopes = List.copyOf(scopes);
    }
}
