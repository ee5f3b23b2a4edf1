package de.stadtteilkapital.itests.logs;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Sent;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The last of the run: nothing that any of its clients sent of a person, and no password, stands in any log. */
@KarafTest
@Isolated("what runs alone runs after all others")
class LogsIT {
    private static final String SECURITY_LOG = ".*/security-\\d{4}-\\d\\d-\\d\\d\\.jsonl";

    /** An API client's token, a JWT, a hash of a password, a header with credentials. */
    private static final Pattern SECRET =
            Pattern.compile("skp_[0-9a-f-]{36}_[0-9a-f]+|eyJ[\\w-]+\\.|\\$argon2|(Basic|Bearer) \\S+");

    @Test
    void tellNothingOfAPersonAndNoSecret(Karaf karaf, Containers containers) throws SQLException {
        Demonstration.of(karaf)
                .sponsor("traeger1", "Nachbarschaftswerk Lesbar", "ASSOCIATION", "DE02120300000000202051");
        Set<String> confidential = Sent.confidential();
        confidential.addAll(known(karaf));
        assertThat(confidential)
                .contains(
                        Demonstration.PASSWORD, "DE02120300000000202051", "Nachbarschaftswerk Lesbar", "Gerda Ginster");
        Map<String, String> logs = containers.logs();
        // it names accounts and addresses, which is what it is for; what it may tell stands in a test of its own
        Map<String, String> security = new TreeMap<>(logs);
        security.keySet().removeIf(file -> !file.matches(SECURITY_LOG));
        logs.keySet().removeAll(security.keySet());
        assertThat(logs).isNotEmpty();
        assertThat(security).isNotEmpty();
        Set<String> told = new TreeSet<>();
        logs.forEach((file, text) ->
                confidential.stream().filter(text::contains).forEach(secret -> told.add(file + " tells " + secret)));
        assertThat(told).isEmpty();
        assertThat(secretsIn(security)).isEmpty();
    }

    /** Names of accounts may stand there, but neither a password nor a token nor anything of a person's affairs. */
    private static Set<String> secretsIn(Map<String, String> security) {
        Set<String> told = new TreeSet<>();
        Set<String> never = Set.of(Demonstration.PASSWORD, "DE02120300000000202051", "Nachbarschaftswerk Lesbar");
        security.forEach((file, text) -> {
            never.stream().filter(text::contains).forEach(secret -> told.add(file + " tells " + secret));
            SECRET.matcher(text).results().forEach(secret -> told.add(file + " tells " + secret.group()));
        });
        return told;
    }

    /** What the server itself knows of people, the demonstration's for instance. */
    private static Set<String> known(Karaf karaf) throws SQLException {
        Set<String> known = new TreeSet<>();
        for (String column : List.of(
                "name from directory_account",
                "password_hash from directory_account",
                "name from applications_sponsor",
                "representative from applications_sponsor",
                "iban from applications_sponsor")) {
            // who enters by another way than a password of ours has none
            karaf.sql().query("select " + column).stream()
                    .flatMap(row -> row.values().stream())
                    .filter(Objects::nonNull)
                    .forEach(value -> known.add(value.toString()));
        }
        return known;
    }
}
