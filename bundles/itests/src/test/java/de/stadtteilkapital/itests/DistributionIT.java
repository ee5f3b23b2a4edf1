package de.stadtteilkapital.itests;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The assembled distribution starts, answers, takes commands and keeps its data over a restart. */
@KarafTest
class DistributionIT {

    @Test
    void answersOverHttp(Karaf karaf) {
        assertThat(karaf.http().get("/").status()).isPositive();
    }

    @Test
    void runsWithTheFlagsOfItsStartScript(Karaf karaf) {
        assertThat(karaf.process().info().commandLine())
                .hasValueSatisfying(command -> assertThat(command)
                        .contains("--add-opens", "-Dkaraf.data=")
                        // with it no classes are shared
                        .doesNotContain("--patch-module"));
    }

    @Test
    void takesCommands(Karaf karaf) {
        assertThat(karaf.console("feature:list -i --no-format")).contains("exam-no-junit");
    }

    @Test
    void keepsDataOverARestart(Karaf karaf) throws SQLException {
        karaf.sql().update("create table restart_probe (id integer primary key)");
        karaf.sql().update("insert into restart_probe values (?)", 7);
        karaf.restart();
        assertThat(karaf.sql().query("select id from restart_probe"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("id", 7));
        karaf.sql().update("drop table restart_probe");
    }
}
