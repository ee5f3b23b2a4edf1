package de.stadtteilkapital.directory.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
        List<String> scopes,
        LocalDate expires,
        Instant fetchedAt,
        Instant revokedAt) {
    public ApiClient {
        scopes = List.copyOf(scopes);
    }
}
