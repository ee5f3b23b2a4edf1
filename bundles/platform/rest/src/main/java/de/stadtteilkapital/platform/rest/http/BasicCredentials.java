package de.stadtteilkapital.platform.rest.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Account and password of HTTP Basic (RFC 7617, UTF-8). */
record BasicCredentials(String account, char[] password) {
    private static final String SCHEME = "Basic ";

    static Optional<BasicCredentials> of(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(SCHEME.length()).strip());
            String both = new String(decoded, StandardCharsets.UTF_8);
            int colon = both.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : Optional.of(new BasicCredentials(
                            both.substring(0, colon), both.substring(colon + 1).toCharArray()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
