package de.stadtteilkapital.itests.identity;

import static de.stadtteilkapital.itests.identity.TokenIssuer.claims;
import static de.stadtteilkapital.itests.identity.TokenIssuer.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens of an identity provider: switched on, rotated, misconfigured and switched off in the running system. */
@KarafTest
class TokensIT {
    private static final String LOGIN = "verein3";
    private static final String ME = "/api/directory/me";
    private static final Duration DAY = Duration.ofDays(1);

    private final Karaf karaf;
    private final LiveConfig tokens;
    private final LiveConfig throttling;
    private final Path keys;

    TokensIT(Karaf karaf) {
        this.karaf = karaf;
        tokens = new LiveConfig(karaf, "de.stadtteilkapital.tokens.cfg");
        throttling = new LiveConfig(karaf, "de.stadtteilkapital.throttling.cfg");
        keys = karaf.home().resolve("etc/token-keys.json");
    }

    /** This test asks with wrong tokens more often than one address may. */
    @BeforeEach
    void letItAsk() {
        link();
        throttling.set(
                Map.of("failures.address", "100000", "requests.anonymous", "7"),
                () -> karaf.http().get(ME).status() == 429);
        throttling.set(
                Map.of("requests.anonymous", "100000"),
                () -> karaf.http().get(ME).status() == 401);
    }

    /** The subject that is spelt like one account is linked to another. */
    private void link() {
        Road road = Demonstration.of(karaf);
        if (!road.as("admin")
                .get("/api/directory/accounts?limit=200")
                .expect(200)
                .json()
                .findValuesAsText("login")
                .contains(LOGIN)) {
            LinkedAccount.of(road, LOGIN, "sponsor", TokenIssuer.ISSUER, "traeger1");
        }
    }

    @AfterEach
    void putBack() throws JOSEException, IOException {
        String token = TokenIssuer.withKey("gone").sign(claims("traeger1"));
        tokens.restore(() -> status(token) == 401);
        Files.deleteIfExists(keys);
        throttling.restore(() -> karaf.http().get(ME).status() == 401);
    }

    @Test
    void onlyATokenThatHoldsIsAccepted() throws JOSEException, IOException {
        TokenIssuer issuer = TokenIssuer.withKey("first");
        String good = issuer.sign(claims("traeger1"));
        assertThat(status(good)).as("switched off").isEqualTo(401);
        switchOn(issuer, good);
        assertThat(me(good).expect(200).text("login")).isEqualTo(LOGIN);
        assertThat(me(good).text("/roles/0/role")).isEqualTo("sponsor");

        String nobody = karaf.http()
                .with("X-Request-Id", "one-and-the-same")
                .get(ME)
                .expect(401)
                .text();
        String log = karaf.log();
        refused(issuer).forEach((what, token) -> {
            Answer answer = me(token);
            assertThat(answer.status()).as(what).isEqualTo(401);
            assertThat(answer.text()).as(what).isEqualTo(nobody);
            assertThat(answer.header("WWW-Authenticate")).as(what).contains("Basic realm=", "Bearer realm=");
        });
        String said = karaf.log().substring(log.length());
        assertThat(said)
                .contains("refused: expired.", "refused: not yet valid.", "refused: issuer.", "refused: audience.")
                .contains("refused: expires too late.", "refused: issued in the future.")
                .contains("refused: signature.", "refused: type, algorithm or key.", "refused: form.")
                .doesNotContain("eyJ", "evil.example.org", "anderswo");
    }

    @Test
    void aPersonWhomNoActHasLinkedToAnAccountIsToldSo() throws JOSEException, IOException {
        TokenIssuer issuer = TokenIssuer.withKey("first");
        switchOn(issuer, issuer.sign(claims("traeger1")));

        for (String spelt : List.of("koordination", "TRAEGER1", "gibtesnicht")) {
            assertThat(me(issuer.sign(claims(spelt))).expect(403).text("detail"))
                    .contains("kein Konto verknüpft");
        }
    }

    @Test
    void keysRotateWithoutARestart() throws JOSEException, IOException {
        TokenIssuer first = TokenIssuer.withKey("first");
        TokenIssuer second = TokenIssuer.withKey("second");
        String old = first.sign(claims("traeger1"));
        String young = second.sign(claims("traeger1"));
        switchOn(first, old);
        assertThat(status(young)).isEqualTo(401);

        rotateTo(second.publicKeys());
        assertThat(status(young)).as("new key").isEqualTo(200);
        assertThat(status(old)).as("old key").isEqualTo(401);

        rotateTo("{\"keys\":[");
        assertThat(status(young)).as("broken file").isEqualTo(401);
        rotateTo(second.publicKeys());
        assertThat(status(young)).as("mended file").isEqualTo(200);
    }

    @Test
    void aWrongConfigurationLeavesTheLastGoodOneInForceAndSaysWhy() throws JOSEException, IOException {
        TokenIssuer issuer = TokenIssuer.withKey("first");
        String good = issuer.sign(claims("traeger1"));
        switchOn(issuer, good);

        String why = "etc/de.stadtteilkapital.tokens.cfg: algorithms names “HS256”";
        tokens.set(Map.of("algorithms", "HS256"), () -> karaf.log().contains(why));
        assertThat(status(good)).isEqualTo(200);
        Demonstration.of(karaf).as("traeger1").get(ME).expect(200);

        tokens.set(Map.of("algorithms", "RS256"), () -> status(good) == 200);
    }

    private static Map<String, String> refused(TokenIssuer issuer) throws JOSEException {
        TokenIssuer stranger = TokenIssuer.withKey("first");
        Map<String, String> refused = new LinkedHashMap<>();
        refused.put("expired", issuer.sign(claims("traeger1").expirationTime(in(Duration.ofMinutes(-2)))));
        refused.put("without expiry", issuer.sign(claims("traeger1").expirationTime(null)));
        refused.put("not yet valid", issuer.sign(claims("traeger1").notBeforeTime(in(Duration.ofMinutes(2)))));
        refused.put("for ten years", issuer.sign(claims("traeger1").expirationTime(in(DAY.multipliedBy(3650)))));
        refused.put("issued tomorrow", issuer.sign(claims("traeger1").issueTime(in(DAY))));
        refused.put("wrong issuer", issuer.sign(claims("traeger1").issuer("https://evil.example.org")));
        refused.put("wrong audience", issuer.sign(claims("traeger1").audience("anderswo")));
        refused.put("none", TokenIssuer.unsigned(claims("traeger1")));
        refused.put("public key as secret", issuer.withPublicKeyAsSecret(claims("traeger1")));
        refused.put("another key of the same name", stranger.sign(claims("traeger1")));
        refused.put("a key it brings along", stranger.bringingItsKey(claims("traeger1")));
        refused.put("another algorithm", issuer.byAnotherAlgorithm(claims("traeger1")));
        refused.put("tampered", issuer.tampered());
        refused.put("no account", issuer.sign(claims(null)));
        refused.put("no token", "abc");
        refused.put("far too old", issuer.sign(claims("traeger1").expirationTime(in(DAY.negated()))));
        return refused;
    }

    private void switchOn(TokenIssuer issuer, String good) throws IOException {
        rotateTo(issuer.publicKeys());
        tokens.set(
                Map.of(
                        "issuer",
                        TokenIssuer.ISSUER,
                        "audience",
                        TokenIssuer.AUDIENCE,
                        "algorithms",
                        "RS256",
                        "jwks.file",
                        "${karaf.etc}/token-keys.json"),
                () -> status(good) == 200);
    }

    private void rotateTo(String content) throws IOException {
        Path next = Files.writeString(keys.resolveSibling("token-keys.next"), content);
        Files.move(next, keys, StandardCopyOption.ATOMIC_MOVE);
    }

    private int status(String token) {
        return me(token).status();
    }

    private Answer me(String token) {
        return karaf.http()
                .with("X-Request-Id", "one-and-the-same")
                .with("Authorization", "Bearer " + token)
                .get(ME);
    }
}
