package de.stadtteilkapital.itests.console;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an investigation of an attack would ask for stands in the security log, with the name that the answer bore. */
@KarafTest
class SecurityLogIT {
    private static List<String> of(Karaf karaf, Answer answer) {
        return SecurityLogFile.lines(karaf).stream()
                .filter(line -> line.contains("\"request\":\"" + answer.header("X-Request-Id") + "\""))
                .toList();
    }

    private static Answer me(Karaf karaf, String account, String password) {
        return karaf.http()
                .unrecorded()
                .as(account, password)
                .get("/api/directory/me")
                .expect(401);
    }

    @Test
    void aWrongPasswordIsToldWithAccountAndAddress(Karaf karaf) {
        Demonstration.of(karaf);
        assertThat(of(karaf, me(karaf, "traeger2", "falsch-und-geheim")))
                .singleElement()
                .asString()
                .contains(
                        "\"kind\":\"FailedLogin\"",
                        "\"reason\":\"WRONG_PASSWORD\"",
                        "\"account\":\"traeger2\"",
                        "\"address\":\"127.0.0.1\"")
                .doesNotContain("falsch-und-geheim");
    }

    @Test
    void aNameThatNobodyHasIsToldAsAHashAlone(Karaf karaf) {
        assertThat(of(karaf, me(karaf, "mein-passwort-statt-name", "x")))
                .singleElement()
                .asString()
                .contains("\"reason\":\"UNKNOWN_ACCOUNT\"")
                .containsPattern("\"accountHash\":\"[^:\"]+:[0-9a-f]{32}\"")
                .doesNotContain("mein-passwort-statt-name");
        assertThat(karaf.log()).doesNotContain("mein-passwort-statt-name");
    }

    @Test
    void whatARoleDoesNotAllowIsTold(Karaf karaf) {
        Road road = Demonstration.of(karaf);
        Api sponsor = road.as("traeger1");
        assertThat(of(karaf, sponsor.get("/api/health").expect(403)))
                .singleElement()
                .asString()
                .contains("\"kind\":\"Refused\"", "\"status\":403", "\"act\":\"GET /api/health\"");
    }
}
