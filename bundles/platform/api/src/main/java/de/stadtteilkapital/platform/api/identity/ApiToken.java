package de.stadtteilkapital.platform.api.identity;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an API client shows instead of a password: {@code skp_<id>_<secret>}. The prefix lets scanners of repositories
 * and logs recognise one that got lost.
 *
 * @param id of the client, public
 * @param secret 256 random bits in hex
 */
public record ApiToken(String id, String secret) {
    private static final String PREFIX = "skp_";
    private static final int SECRET_BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("skp_([0-9a-f-]{36})_([0-9a-f]{64})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A token with a new secret. */
    public static ApiToken issue(String id) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new ApiToken(id, HexFormat.of().formatHex(secret));
    }

    /** Whether a bearer token means to be one of these, well-formed or not. */
    public static boolean isMeant(String bearer) {
        return bearer.startsWith(PREFIX);
    }

    /** Empty for what is not written like a token. */
    public static Optional<ApiToken> of(String bearer) {
        Matcher matcher = WRITTEN.matcher(bearer);
        return matcher.matches() ? Optional.of(new ApiToken(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** As the client sends it. */
    public String written() {
        return PREFIX + id + "_" + secret;
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "ApiToken[" + id + "]";
    }
}
