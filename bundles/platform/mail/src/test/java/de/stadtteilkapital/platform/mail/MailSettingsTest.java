package de.stadtteilkapital.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.mail.carrier.Server;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {
    private static MailConfig config(Map<String, Object> set) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "host", "mail.example.org",
                "port", 587,
                "security", "starttls",
                "trusted", "",
                "user", "",
                "password", "",
                "sender", "post@example.org",
                "senders", new String[0],
                "timeoutSeconds", 30,
                "firstPauseSeconds", 60));
        all.putAll(
                Map.of("noticesHour", 7, "noticesPauseMinutes", 10, "waitingHours", 6, "keptDays", 30, "tray", true));
        all.putAll(set);
        Map<String, Function<Object[], Object>> answers = new HashMap<>();
        all.forEach((key, value) -> answers.put(key, arguments -> value));
        return Fake.of(MailConfig.class, answers);
    }

    @Test
    void withoutAServerNothingElseIsNeeded() {
        assertThat(MailSettings.of(config(Map.of("host", "", "sender", ""))).smtp())
                .isEmpty();
    }

    @Test
    void theSealIsWantedUnlessSomethingElseIsSaid() {
        Server server = MailSettings.of(config(Map.of())).smtp().orElseThrow();
        assertThat(server.security()).isEqualTo(Server.Security.STARTTLS);
        assertThat(server.login()).isNull();
    }

    @Test
    void aFileHasAllSendersInOneText() {
        Server server = MailSettings.of(config(Map.of(
                        "senders",
                        new String[] {"hamm-norden=Norden <norden@example.org>, anderswo=sued@example.com"})))
                .smtp()
                .orElseThrow();
        assertThat(server.senders().domain("anderswo")).isEqualTo("example.com");
        assertThat(server.senders().domain("woanders")).isEqualTo("example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "security, none, security may be none",
        "security, ssl, 'security is to be starttls, tls or none'",
        "user, kapital, user and password go together",
        "password, geheim, user and password go together",
        "sender, '', sender is to be an address",
        "sender, kapital, sender is to be an address",
        "trusted, /gibt/es/nicht.pem, trusted is to be a file"
    })
    void whatIsWrongIsNamedWithItsFile(String key, String value, String why) {
        assertThatThrownBy(() -> MailSettings.of(config(Map.of(key, value))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("etc/de.stadtteilkapital.mail.cfg: " + why);
    }

    @Test
    void anHourIsOneOfTheDay() {
        assertThatThrownBy(() -> MailSettings.of(config(Map.of("noticesHour", 24))))
                .hasMessageContaining("noticesHour");
    }

    @Test
    void onThisMachineNoSealIsNeeded() {
        assertThat(MailSettings.of(config(Map.of("security", "none", "host", "127.0.0.1")))
                        .smtp())
                .isPresent();
    }

    @Test
    void whatIsChangedToSomethingWrongStaysAsItWas() {
        CurrentSettings settings = new CurrentSettings(config(Map.of()));
        settings.modified(config(Map.of("security", "none")));
        assertThat(settings.now().smtp().orElseThrow().security()).isEqualTo(Server.Security.STARTTLS);
        assertThat(settings.complaint())
                .hasValueSatisfying(why -> assertThat(why).contains("security"));

        settings.modified(config(Map.of("security", "tls")));
        assertThat(settings.now().smtp().orElseThrow().security()).isEqualTo(Server.Security.TLS);
        assertThat(settings.complaint()).isEmpty();
    }
}
