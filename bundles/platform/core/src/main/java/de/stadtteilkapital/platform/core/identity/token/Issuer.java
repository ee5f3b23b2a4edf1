package de.stadtteilkapital.platform.core.identity.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import de.stadtteilkapital.platform.api.identity.Accounts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.ComponentException;

/** Reads the configuration of an issuer, and refuses one that is not whole. */
final class Issuer {
    private static final Map<String, JWSAlgorithm> ASYMMETRIC = Stream.of(
                    JWSAlgorithm.RS256,
                    JWSAlgorithm.RS384,
                    JWSAlgorithm.RS512,
                    JWSAlgorithm.PS256,
                    JWSAlgorithm.PS384,
                    JWSAlgorithm.PS512,
                    JWSAlgorithm.ES256,
                    JWSAlgorithm.ES384,
                    JWSAlgorithm.ES512)
            .collect(Collectors.toUnmodifiableMap(JWSAlgorithm::getName, Function.identity()));
    private static final int MOST_SKEW_SECONDS = 300;

    private Issuer() {}

    /** @throws IllegalStateException with a sentence that names the key which is wrong or missing */
    static TokenVerifier of(TokenConfig config, InstantSource clock) {
        if (Accounts.LDAP.equals(config.issuer().strip())) {
            throw wrong("issuer", "stands for the LDAP, whose names are another's");
        }
        Claims claims = new Claims(
                config.issuer().strip(), required("audience", config.audience()), skew(config), longest(config), clock);
        return new TokenVerifier(
                algorithms(config), keys(config), claims, required("account.claim", config.account_claim()));
    }

    private static Set<JWSAlgorithm> algorithms(TokenConfig config) {
        // a configuration file gives one text for the whole list
        return Arrays.stream(required("algorithms", String.join(",", config.algorithms()))
                        .split(","))
                .map(String::strip)
                .map(Issuer::algorithm)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static JWSAlgorithm algorithm(String name) {
        JWSAlgorithm algorithm = ASYMMETRIC.get(name);
        if (algorithm == null) {
            throw wrong("algorithms", "names “" + name + "”, which is no signature with a public key known here");
        }
        return algorithm;
    }

    private static JWKSource<SecurityContext> keys(TokenConfig config) {
        boolean file = !config.jwks_file().isBlank();
        if (file == !config.jwks().isBlank()) {
            throw wrong("jwks.file", "or jwks must name the keys of the issuer, one of them");
        }
        try {
            return file
                    ? new KeyFile(Path.of(config.jwks_file().strip()))
                    : new ImmutableJWKSet<>(KeySet.parse(config.jwks()));
        } catch (IllegalArgumentException e) {
            throw wrong(file ? "jwks.file" : "jwks", e.getMessage());
        }
    }

    private static Duration skew(TokenConfig config) {
        try {
            int seconds = config.skew_seconds();
            if (seconds >= 0 && seconds <= MOST_SKEW_SECONDS) {
                return Duration.ofSeconds(seconds);
            }
        } catch (ComponentException e) {
            throw wrong("skew.seconds", "is not a whole number");
        }
        throw wrong("skew.seconds", "is not between 0 and " + MOST_SKEW_SECONDS);
    }

    private static Duration longest(TokenConfig config) {
        try {
            int minutes = config.longest_minutes();
            if (minutes > 0) {
                return Duration.ofMinutes(minutes);
            }
        } catch (ComponentException e) {
            throw wrong("longest.minutes", "is not a whole number above zero");
        }
        throw wrong("longest.minutes", "is not a whole number above zero");
    }

    private static String required(String key, String value) {
        if (value.isBlank()) {
            throw wrong(key, "is missing, and an issuer without it accepts too much");
        }
        return value.strip();
    }

    private static IllegalStateException wrong(String key, String what) {
        return new IllegalStateException("etc/" + BearerTokens.PID + ".cfg: " + key + " " + what + ".");
    }
}
