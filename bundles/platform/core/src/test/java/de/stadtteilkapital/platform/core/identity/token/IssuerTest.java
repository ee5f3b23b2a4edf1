package de.stadtteilkapital.platform.core.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import de.stadtteilkapital.platform.core.identity.Given;
import de.stadtteilkapital.platform.core.start.Refusals;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.service.component.ComponentException;

class IssuerTest {
    private static final Map<String, Object> WHOLE =
            Map.of("issuer", "issuer", "audience", "us", "jwks", Keys.published(Keys.RSA.toPublicJWK()));

    @Test
    void aWrongConfigurationIsRefusedWithItsKey() {
        refused("audience is missing", "audience", " ");
        refused("jwks.file or jwks must name the keys", "jwks", "");
        refused("jwks.file or jwks must name the keys", "jwks_file", "/etc/keys.json");
        refused("algorithms names “HS256”", "algorithms", new String[] {"RS256, HS256"});
        refused("algorithms names “none”", "algorithms", new String[] {"none"});
        refused("algorithms names “RSA”", "algorithms", new String[] {"RS256", "RSA"});
        refused("algorithms is missing", "algorithms", new String[0]);
        refused("account.claim is missing", "account_claim", "");
        refused("skew.seconds is not between", "skew_seconds", 301);
        refused("skew.seconds is not between", "skew_seconds", -1);
        refused("skew.seconds is not a whole number", "skew_seconds", new ComponentException("a minute"));
        refused("longest.minutes is not a whole number above zero", "longest_minutes", 0);
        refused("longest.minutes is not a whole number above zero", "longest_minutes", new ComponentException("day"));
    }

    @Test
    void keysThatAreNoneAreRefused() {
        OctetSequenceKey secret = new OctetSequenceKey.Builder(new byte[32]).build();
        RSAKey weak =
                new RSAKey.Builder(Base64URL.encode(new byte[] {(byte) 0x80, 1, 1}), Base64URL.from("AQAB")).build();
        refused("jwks is no JWK Set", "jwks", "{\"keys\":");
        refused("jwks holds no key", "jwks", "{\"keys\":[]}");
        refused(
                "jwks holds a symmetric key",
                "jwks",
                Keys.published(Keys.RSA.toPublicJWK()).replace("]", "," + secret.toJSONString() + "]"));
        refused("jwks holds an RSA key of fewer than 2048 bits", "jwks", Keys.published(weak));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        Map<String, Object> values = new HashMap<>(WHOLE);
        values.put("jwks", "");
        values.put("jwks_file", "/nowhere/keys.json");
        assertThatThrownBy(() -> Issuer.of(Given.config(TokenConfig.class, values), Instant::now))
                .hasMessage("etc/de.stadtteilkapital.tokens.cfg: jwks.file can't be read.");
    }

    @Test
    void theNameOfTheLdapIsNoIssuer() {
        Map<String, Object> values = new HashMap<>(WHOLE);
        values.put("issuer", "ldap");
        assertThatThrownBy(() -> Issuer.of(Given.config(TokenConfig.class, values), Instant::now))
                .hasMessageStartingWith("etc/de.stadtteilkapital.tokens.cfg: issuer ");
    }

    @Test
    void withoutAnIssuerNothingIsAcceptedAndNothingIsWrong() {
        BearerTokens tokens = new BearerTokens(Given.config(TokenConfig.class, Map.of()), new Refusals());
        assertThat(tokens.subject(token())).isEmpty();
        tokens.modified(Given.config(TokenConfig.class, WHOLE));
        assertThat(tokens.subject(token()).map(Subject::name)).contains("traeger1");
    }

    @Test
    void aChangeForTheWorseIsNotTaken() {
        BearerTokens tokens = new BearerTokens(Given.config(TokenConfig.class, WHOLE), new Refusals());
        tokens.modified(Given.config(TokenConfig.class, Map.of("issuer", "issuer", "audience", "us")));
        assertThat(tokens.subject(token()).map(Subject::name)).contains("traeger1");
    }

    private static String token() {
        JWTClaimsSet.Builder claims =
                Keys.claims().expirationTime(Date.from(Instant.now().plusSeconds(60)));
        return Keys.sign(Keys.RSA, JWSAlgorithm.RS256, claims);
    }

    private static void refused(String sentence, String key, Object value) {
        Map<String, Object> values = new HashMap<>(WHOLE);
        values.put(key, value);
        assertThatThrownBy(() -> Issuer.of(Given.config(TokenConfig.class, values), Instant::now))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("etc/de.stadtteilkapital.tokens.cfg: " + sentence);
    }
}
