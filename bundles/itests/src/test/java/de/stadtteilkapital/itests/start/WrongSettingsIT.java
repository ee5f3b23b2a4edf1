package de.stadtteilkapital.itests.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A setting that is missing or wrong stops the start, and the operator reads which. */
@OwnKarafTest
class WrongSettingsIT {
    private static final String DATA_SOURCE = "org.ops4j.datasource-stadtteilkapital.cfg";

    @Test
    void stopTheStartWithASentenceEach(Containers containers) {
        Karaf karaf = containers.fresh("wrong-settings", Database.DERBY);
        karaf.configure(
                DATA_SOURCE,
                Map.of(
                        "url",
                        "",
                        ".password",
                        "$[env:STADTTEILKAPITAL_NOT_SET]",
                        "password",
                        "$[env:PATH]",
                        "pool.maxTotl",
                        "16"));
        karaf.configure(
                "de.stadtteilkapital.identity.cfg",
                Map.of("module", "org.example.NoLoginModule", "option.connection.password", "im-klartext"));
        karaf.configure("org.apache.karaf.shell.cfg", Map.of("hostKeyPassword", "im-klartext"));
        karaf.configure("de.stadtteilkapital.health.cfg", Map.of("required", "database, directori"));
        karaf.configure("de.stadtteilkapital.http.cfg", Map.of("bodySeconds", "zehn", "leastBytesPerSecond", "0"));
        karaf.configure("de.stadtteilkapital.tokens.cfg", Map.of("issuer", "https://login.example.org"));
        assertThatThrownBy(karaf::start)
                .hasMessageContaining("ended while booting")
                .hasMessageContaining("This process ends with 78.")
                .hasMessageContaining("Not started. etc/" + DATA_SOURCE + ": url is missing")
                .hasMessageContaining(": password is shown to whoever lists services; write .password")
                .hasMessageContaining(": .password needs the environment variable STADTTEILKAPITAL_NOT_SET")
                .hasMessageContaining(": pool.maxTotl is read by nobody; there are [")
                .hasMessageContaining("Not started. etc/de.stadtteilkapital.identity.cfg: module = org.example.NoLog")
                .hasMessageContaining("Not started. etc/de.stadtteilkapital.health.cfg: required names “directori”")
                .hasMessageContaining("Not started. etc/de.stadtteilkapital.http.cfg: bodySeconds is to be a whole")
                .hasMessageContaining("leastBytesPerSecond is to be a whole number from 1 on, not “0”")
                .hasMessageContaining("Not started. etc/de.stadtteilkapital.tokens.cfg: audience is missing");
        assertThat(karaf.log())
                .contains("etc/de.stadtteilkapital.identity.cfg: option.connection.password bears a secret in clear")
                .contains("etc/org.apache.karaf.shell.cfg: hostKeyPassword bears a secret in clear")
                .doesNotContain("im-klartext");
        assertThat(karaf.isRunning()).isFalse();
        karaf.close();
    }
}
