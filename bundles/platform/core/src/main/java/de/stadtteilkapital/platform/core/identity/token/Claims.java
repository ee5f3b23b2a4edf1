package de.stadtteilkapital.platform.core.identity.token;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.JWTClaimsSetVerifier;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * What a signed token must say (RFC 7519, RFC 8725): our issuer, us as audience, a time that has not run out and
 * soon does: nobody can revoke such a token, so one that a thief has must not hold for years. The
 * library's own check is not taken because its messages quote the token.
 */
record Claims(String issuer, String audience, Duration skew, Duration longest, InstantSource clock)
        implements JWTClaimsSetVerifier<SecurityContext> {
    Claims {
        requireNonNull(issuer);
        requireNonNull(audience);
        requireNonNull(skew);
        requireNonNull(longest);
        requireNonNull(clock);
    }

    @Override
    public void verify(JWTClaimsSet claims, SecurityContext context) throws RefusedClaim {
        Instant now = clock.instant();
        require(issuer.equals(claims.getIssuer()), "issuer");
        require(claims.getAudience().contains(audience), "audience");
        require(claims.getExpirationTime() != null, "no expiry");
        require(now.isBefore(claims.getExpirationTime().toInstant().plus(skew)), "expired");
        require(
                !claims.getExpirationTime()
                        .toInstant()
                        .isAfter(now.plus(longest).plus(skew)),
                "expires too late");
        require(
                claims.getIssueTime() == null
                        || !now.isBefore(claims.getIssueTime().toInstant().minus(skew)),
                "issued in the future");
        require(
                claims.getNotBeforeTime() == null
                        || !now.isBefore(claims.getNotBeforeTime().toInstant().minus(skew)),
                "not yet valid");
    }

    private static void require(boolean holds, String check) throws RefusedClaim {
        if (!holds) {
            throw new RefusedClaim(check);
        }
    }
}
