package de.stadtteilkapital.platform.core.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import de.stadtteilkapital.platform.core.identity.Given;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenVerifierTest {
    private static final TokenVerifier VERIFIER = verifier(Map.of());

    @Test
    void aTokenThatHoldsNamesItsAccount() {
        assertThat(account(VERIFIER, rsa(Keys.claims()))).contains("traeger1");
        assertThat(account(VERIFIER, Keys.sign(Keys.RSA, JWSAlgorithm.PS256, Keys.claims())))
                .contains("traeger1");
        assertThat(account(VERIFIER, Keys.sign(Keys.EC, JWSAlgorithm.ES256, Keys.claims())))
                .contains("traeger1");
        assertThat(account(VERIFIER, rsa(Keys.claims().audience(List.of("others", "us")))))
                .contains("traeger1");
        assertThat(account(VERIFIER, Keys.sign(Keys.RSA, JWSAlgorithm.RS256, header -> header, Keys.claims())))
                .as("names no key")
                .contains("traeger1");
        assertThat(account(VERIFIER, typed("at+jwt"))).contains("traeger1");
    }

    @ParameterizedTest
    @CsvSource({"-59, true", "-60, false", "0, true"})
    void aTokenRunsOutAfterTheSkew(int seconds, boolean holds) {
        String token = rsa(Keys.claims().expirationTime(Keys.at(Duration.ofSeconds(seconds))));
        assertThat(account(VERIFIER, token).isPresent()).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false", "0, true"})
    void aTokenBeginsBeforeTheSkew(int seconds, boolean holds) {
        String token = rsa(Keys.claims().notBeforeTime(Keys.at(Duration.ofSeconds(seconds))));
        assertThat(account(VERIFIER, token).isPresent()).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false", "-3600, true"})
    void aTokenIsNotIssuedInTheFuture(int seconds, boolean holds) {
        String token = rsa(Keys.claims().issueTime(Keys.at(Duration.ofSeconds(seconds))));
        assertThat(account(VERIFIER, token).isPresent()).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"660, true", "661, false", "315360000, false"})
    void aTokenExpiresAtMostAsFarAheadAsConfigured(int seconds, boolean holds) {
        TokenVerifier tenMinutes = verifier(Map.of("longest_minutes", 10));
        String token = rsa(Keys.claims().expirationTime(Keys.at(Duration.ofSeconds(seconds))));
        assertThat(account(tenMinutes, token).isPresent()).isEqualTo(holds);
    }

    @Test
    void aClaimThatDoesNotHoldIsRefused() {
        refused("no expiry", rsa(Keys.claims().expirationTime(null)));
        refused("issuer", rsa(Keys.claims().issuer("issuer2")));
        refused("no issuer", rsa(Keys.claims().issuer(null)));
        refused("audience", rsa(Keys.claims().audience("others")));
        refused("no audience", rsa(Keys.claims().audience((String) null)));
        refused("no account", rsa(Keys.claims().subject(null)));
        refused("blank account", rsa(Keys.claims().subject(" ")));
    }

    @Test
    void whatIsNotSignedByTheIssuerIsRefused() throws JOSEException {
        refused("none", new PlainJWT(Keys.claims().build()).serialize());
        refused("another key", Keys.sign(Keys.OTHER, JWSAlgorithm.RS256, Keys.claims()));
        refused(
                "a key it brings along",
                Keys.sign(
                        Keys.OTHER, JWSAlgorithm.RS256, header -> header.jwk(Keys.OTHER.toPublicJWK()), Keys.claims()));
        refused("an algorithm not chosen", Keys.sign(Keys.RSA, JWSAlgorithm.RS512, Keys.claims()));
        refused("another type", typed("logout+jwt"));
        String[] good = rsa(Keys.claims()).split("\\.");
        String[] other = rsa(Keys.claims().subject("admin")).split("\\.");
        refused("another payload", good[0] + "." + other[1] + "." + good[2]);
        refused("no signature", good[0] + "." + good[1] + ".");
        refused("encrypted for us", encrypted());
    }

    @Test
    void aPublicKeyIsNoSharedSecret() throws JOSEException {
        for (byte[] secret : List.of(
                Keys.RSA.toPublicKey().getEncoded(),
                Keys.RSA.toPublicJWK().toJSONString().getBytes())) {
            OctetSequenceKey shared =
                    new OctetSequenceKey.Builder(secret).keyID("rsa").build();
            refused("HMAC by the public key", Keys.sign(shared, JWSAlgorithm.HS256, Keys.claims()));
        }
    }

    @Test
    void aKeyForEncryptionSignsNothing() {
        RSAKey key = new RSAKey.Builder(Keys.RSA).keyUse(KeyUse.ENCRYPTION).build();
        TokenVerifier verifier = verifier(Map.of("jwks", Keys.published(key.toPublicJWK())));
        assertThat(account(verifier, rsa(Keys.claims()))).isEmpty();
    }

    @Test
    void anotherClaimMayNameTheAccount() {
        TokenVerifier verifier = verifier(Map.of("account_claim", "preferred_username"));
        assertThat(account(verifier, rsa(Keys.claims().claim("preferred_username", "admin"))))
                .contains("admin");
        assertThat(account(verifier, rsa(Keys.claims().claim("preferred_username", List.of("admin")))))
                .isEmpty();
        assertThat(account(verifier, rsa(Keys.claims()))).isEmpty();
    }

    @Test
    void whateverComesIsAnswered() {
        Random random = new Random(7);
        String good = rsa(Keys.claims());
        refused("empty", "");
        refused("dots", "..");
        for (int i = 0; i < 2_000; i++) {
            StringBuilder token = new StringBuilder(good);
            token.setCharAt(random.nextInt(good.lastIndexOf('.')), (char) (' ' + random.nextInt(95)));
            assertThat(account(VERIFIER, token.toString()).filter(a -> !"traeger1".equals(a)))
                    .as(token.toString())
                    .isEmpty();
        }
    }

    private static void refused(String what, String token) {
        assertThat(account(VERIFIER, token)).as(what).isEmpty();
    }

    private static String rsa(JWTClaimsSet.Builder claims) {
        return Keys.sign(Keys.RSA, JWSAlgorithm.RS256, claims);
    }

    private static String typed(String type) {
        return Keys.sign(Keys.RSA, JWSAlgorithm.RS256, header -> header.type(new JOSEObjectType(type)), Keys.claims());
    }

    private static String encrypted() throws JOSEException {
        EncryptedJWT token = new EncryptedJWT(
                new JWEHeader(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM),
                Keys.claims().build());
        token.encrypt(new RSAEncrypter(Keys.RSA.toPublicJWK()));
        return token.serialize();
    }

    private static TokenVerifier verifier(Map<String, Object> given) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "issuer", "issuer",
                "audience", "us",
                "jwks", Keys.published(Keys.RSA.toPublicJWK(), Keys.EC.toPublicJWK())));
        values.putAll(given);
        return Issuer.of(Given.config(TokenConfig.class, values), () -> Keys.NOON);
    }

    private static Optional<String> account(TokenVerifier verifier, String token) {
        return verifier.subject(token).map(Subject::name);
    }
}
