package de.stadtteilkapital.directory.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.identity.ApiToken;

/** A client just made, with its token, which nobody can read again. */
public record IssuedApiClient(
        @Label(german = "der Zugang", english = "the client")
        ApiClient client,

        @Label(german = "der Schlüssel", english = "the token")
        ApiToken token) {
    public IssuedApiClient {
        requireNonNull(client);
        requireNonNull(token);
    }
}
