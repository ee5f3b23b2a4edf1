package de.stadtteilkapital.platform.core.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingSecretsTest {
    private static SettingsFile file(String key, String value) {
        return new SettingsFile("some.pid", "etc/some.cfg", Map.of(key, value), Map.of(key, value));
    }

    @ParameterizedTest
    @CsvSource({
        "password, geheim",
        "option.connection.password, geheim",
        "hostKeyPassword, geheim",
        "org.ops4j.pax.web.ssl.password, geheim",
        "client.secret, geheim",
        "bind.credentials, geheim",
        "token, geheim",
        "password, '$[env:NAME;default=geheim]'",
        "password, '$[env:NAME]geheim'",
        "password, '$[prop:geheim]'",
        "url, 'jdbc:postgresql://127.0.0.1/x?user=u&password=geheim'",
        "proxy, 'http://user:geheim@proxy.example.org:3128'"
    })
    void oneInClearIsComplainedOfAndNeverShown(String key, String value) {
        assertThat(SettingSecrets.complaints(file(key, value)))
                .containsExactly("etc/some.cfg: " + key
                        + " bears a secret in clear; write $[env:NAME] or $[secret:name] in its place");
        assertThat(SettingSecrets.shown(key, value)).contains("********").doesNotContain("geheim");
    }

    @ParameterizedTest
    @CsvSource({
        "password, '$[env:STADTTEILKAPITAL_DATABASE_PASSWORD]'",
        "password, '$[secret:database-password]'",
        "password, ''",
        "url, 'jdbc:derby:/var/lib/database;create=true'",
        "url, 'jdbc:postgresql://127.0.0.1:5432/x?socketTimeout=90'",
        "url, 'jdbc:postgresql://127.0.0.1:5432/x?password=$[env:NAME]'",
        "account.claim, sub",
        "passwords.at.once, 4",
        "tokens.at.once, 16",
        "authMethods, 'keyboard-interactive,password,publickey'",
        "hostKey, /etc/host.key",
        "serviceUrl, 'service:jmx:rmi://127.0.0.1:44444/jndi/rmi://127.0.0.1:1099/karaf-root'"
    })
    void whatIsNoneIsShownAsItIsWritten(String key, String value) {
        assertThat(SettingSecrets.complaints(file(key, value))).isEmpty();
        assertThat(SettingSecrets.shown(key, value)).isEqualTo(value);
    }

    @Test
    void severalInOneFileAreAllNamed() {
        Map<String, String> values = Map.of("password", "a", "secret", "b");
        assertThat(SettingSecrets.complaints(new SettingsFile("some.pid", "etc/some.cfg", values, values)))
                .hasSize(2);
    }
}
