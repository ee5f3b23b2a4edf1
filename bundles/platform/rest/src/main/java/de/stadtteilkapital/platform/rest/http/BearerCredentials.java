package de.stadtteilkapital.platform.rest.http;

import de.stadtteilkapital.platform.api.identity.Credentials;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The token of HTTP Bearer (RFC 6750, 2.1). */
final class BearerCredentials {
    private static final Pattern HEADER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/-]+=*)");

    private BearerCredentials() {}

    static Optional<Credentials> of(String authorization) {
        Matcher header = HEADER.matcher(authorization.strip());
        return header.matches() ? Optional.of(new Credentials.Bearer(header.group(1))) : Optional.empty();
    }
}
