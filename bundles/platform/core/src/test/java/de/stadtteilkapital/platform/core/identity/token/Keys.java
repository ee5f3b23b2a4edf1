package de.stadtteilkapital.platform.core.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** An issuer's keys in tests, made once, and what is signed with them at noon. */
final class Keys {
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final RSAKey RSA = rsa("rsa");
    static final RSAKey OTHER = rsa("rsa");
    static final ECKey EC = ec();

    private Keys() {}

    static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey ec() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String published(JWK... keys) {
        return new JWKSet(java.util.List.of(keys)).toString();
    }

    static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("issuer")
                .audience("us")
                .subject("traeger1")
                .expirationTime(at(Duration.ofMinutes(5)));
    }

    static Date at(Duration fromNoon) {
        return Date.from(NOON.plus(fromNoon));
    }

    static String sign(JWK key, JWSAlgorithm algorithm, JWTClaimsSet.Builder claims) {
        return sign(key, algorithm, header -> header.keyID(key.getKeyID()), claims);
    }

    static String sign(
            JWK key, JWSAlgorithm algorithm, UnaryOperator<JWSHeader.Builder> header, JWTClaimsSet.Builder claims) {
        try {
            SignedJWT token =
                    new SignedJWT(header.apply(new JWSHeader.Builder(algorithm)).build(), claims.build());
            token.sign(new DefaultJWSSignerFactory().createJWSSigner(key, algorithm));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
