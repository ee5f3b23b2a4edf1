package de.stadtteilkapital.itests.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/** An identity provider with one key: what it signs, and what somebody forges who knows its public key. */
final class TokenIssuer {
    static final String ISSUER = "https://login.example.org/stadt";
    static final String AUDIENCE = "stadtteilkapital";
    private static final Duration HOUR = Duration.ofHours(1);

    private final RSAKey key;

    private TokenIssuer(RSAKey key) {
        this.key = key;
    }

    static TokenIssuer withKey(String id) throws JOSEException {
        return new TokenIssuer(new RSAKeyGenerator(2048).keyID(id).generate());
    }

    /** What the platform is given to check with. */
    String publicKeys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /** Claims that hold, to be spoiled. */
    static JWTClaimsSet.Builder claims(String account) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(account)
                .notBeforeTime(Date.from(now.minus(HOUR)))
                .expirationTime(Date.from(now.plus(HOUR)));
    }

    static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    String sign(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256), claims);
    }

    /** By a key of its own choice, which it sends along. */
    String bringingItsKey(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(key.toPublicJWK()), claims);
    }

    /** By an algorithm that is safe, but not among those configured. */
    String byAnotherAlgorithm(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS512), claims);
    }

    private String signed(JWSHeader.Builder header, JWTClaimsSet.Builder claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                header.type(JOSEObjectType.JWT).keyID(key.getKeyID()).build(), claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    static String unsigned(JWTClaimsSet.Builder claims) {
        return new PlainJWT(claims.build()).serialize();
    }

    /** The public key as PEM taken for a shared secret: what confuses a checker that believes the header. */
    String withPublicKeyAsSecret(JWTClaimsSet.Builder claims) throws JOSEException {
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key.toPublicKey().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), claims.build());
        token.sign(new MACSigner(pem.getBytes(StandardCharsets.UTF_8)));
        return token.serialize();
    }

    /** A valid token whose payload was exchanged. */
    String tampered() throws JOSEException {
        String[] good = sign(claims("traeger1")).split("\\.");
        String[] other = sign(claims("admin")).split("\\.");
        return good[0] + "." + other[1] + "." + good[2];
    }
}
