package de.stadtteilkapital.platform.core.identity.token;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks one issuer's tokens. The algorithm is ours to choose, never the token's: one that is not among those configured
 * meets no key, unsigned and encrypted tokens are refused, and keys that come in a token are not looked at.
 */
final class TokenVerifier {
    private static final Logger LOG = LoggerFactory.getLogger(TokenVerifier.class);
    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final String accountClaim;

    TokenVerifier(Set<JWSAlgorithm> algorithms, JWKSource<SecurityContext> keys, Claims claims, String accountClaim) {
        this.accountClaim = requireNonNull(accountClaim);
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, ACCESS_TOKEN, null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms, keys));
        processor.setJWTClaimsSetVerifier(claims);
    }

    /** The person a token names; empty where it does not hold, and the log says which check it failed. */
    Optional<Subject> subject(String token) {
        try {
            JWTClaimsSet claims = processor.process(token, null);
            return claims.getClaim(accountClaim) instanceof String name && !name.isBlank()
                    ? Optional.of(new Subject(claims.getIssuer(), name))
                    : refused("no account");
        } catch (ParseException e) {
            return refused("form");
        } catch (RefusedClaim e) {
            return refused(e.getMessage());
        } catch (BadJWSException e) {
            return refused("signature");
        } catch (BadJOSEException e) {
            return refused("type, algorithm or key");
        } catch (JOSEException e) {
            LOG.error("No bearer token can be checked: {}.", e.getMessage());
            return Optional.empty();
        }
    }

    /** Without the exception, whose message may quote the token. */
    private static Optional<Subject> refused(String check) {
        LOG.info("A bearer token was refused: {}.", check);
        return Optional.empty();
    }
}
