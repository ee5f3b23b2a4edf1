package de.stadtteilkapital.itests;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The same distribution works on PostgreSQL with one changed configuration file. */
@KarafTest(database = Database.POSTGRESQL)
class PostgresIT {

    @Test
    void itsDataLieInPostgres(Karaf karaf) throws SQLException {
        karaf.sql().transaction("create table where_am_i (id integer)", "insert into where_am_i values (7)");
        try (Connection connection = DriverManager.getConnection(karaf.jdbcUrl().orElseThrow())) {
            connection.createStatement().execute("update where_am_i set id = 8");
        }
        assertThat(karaf.sql().query("select id from where_am_i"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("id", 8));
    }

    @Test
    void noListingShowsItsPassword(Karaf karaf) {
        assertThat(karaf.console("service:list javax.sql.DataSource"))
                .contains("dataSourceName = stadtteilkapital")
                .doesNotContain("password");
    }
}
