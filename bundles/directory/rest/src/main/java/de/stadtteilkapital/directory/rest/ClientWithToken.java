package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.ApiClient;
import de.stadtteilkapital.directory.api.IssuedApiClient;
import de.stadtteilkapital.platform.acts.ShownOnce;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An API client as the fetching of its token answers.
 *
 * @param token to be sent as {@code Authorization: Bearer}; in this answer alone
 */
public record ClientWithToken(
        String id,
        String district,
        String office,
        String name,
        List<String> scopes,
        LocalDate expires,
        Instant fetchedAt,
        Instant revokedAt,
        String token)
        implements ShownOnce {
    static ClientWithToken of(IssuedApiClient issued) {
        ApiClient made = issued.client();
        return new ClientWithToken(
                made.id(),
                made.district(),
                made.office(),
                made.name(),
                made.scopes(),
                made.expires(),
                made.fetchedAt(),
                made.revokedAt(),
                issued.token().written());
    }

    @Override
    public ApiClient withoutSecret() {
        return new ApiClient(id, district, office, name, scopes, expires, fetchedAt, revokedAt);
    }
}
