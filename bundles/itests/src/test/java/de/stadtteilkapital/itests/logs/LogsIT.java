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
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The last of the run: nothing that any of its clients sent of a person, and no password, stands in any log. */
@KarafTest
@Order(Integer.MAX_VALUE)
class LogsIT {
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
        assertThat(logs).isNotEmpty();
        Set<String> told = new TreeSet<>();
        logs.forEach((file, text) ->
                confidential.stream().filter(text::contains).forEach(secret -> told.add(file + " tells " + secret)));
        assertThat(told).isEmpty();
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
            karaf.sql()
                    .query("select " + column)
                    .forEach(row -> known.add(row.values().iterator().next().toString()));
        }
        return known;
    }
}
