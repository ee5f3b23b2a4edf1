package de.stadtteilkapital.platform.persistence.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.service.jdbc.DataSourceFactory;

/** What is wrong with the owner's settings stops the start by a sentence that names file and key. */
class OwnerSettingsTest {
    private static UnitLimits limits(String user, String password) {
        Map<String, Object> answers = Map.of("owner_user", user, "_owner_password", password);
        return (UnitLimits) Proxy.newProxyInstance(
                OwnerSettingsTest.class.getClassLoader(),
                new Class<?>[] {UnitLimits.class},
                (p, method, arguments) -> answers.get(method.getName()));
    }

    @Test
    void withoutThemOneRoleDoesBoth() {
        assertThat(OwnerSettings.of(limits("", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kapital_owner |        | .owner.password is missing, but owner.user is there
            ''            | secret | owner.user is missing, but .owner.password is there
            """)
    void halfOfThemIsRefused(String user, String password, String why) {
        assertThatThrownBy(() -> OwnerSettings.of(limits(user, password == null ? "" : password)))
                .hasMessage("etc/de.stadtteilkapital.persistence.cfg: " + why);
    }

    @Test
    void theyAreForPostgresqlAlone() {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:owner-settings");
        derby.setCreateDatabase("create");
        DatabasePool pool = new DatabasePool(Duration.ofSeconds(1), () -> false);
        pool.use(derby);
        assertThatThrownBy(() -> new DatabaseOwner(pool, limits("kapital_owner", "secret"), Optional::empty))
                .hasMessage("etc/de.stadtteilkapital.persistence.cfg: owner.user is for PostgreSQL alone;"
                        + " the database is another");
    }

    @Test
    void theyNameAnotherRoleThanTheOneThatWorks() {
        DatabasePool pool = new DatabasePool(Duration.ofSeconds(1), () -> false);
        pool.use(PlatformDatabase.postgres().getPostgresDatabase());
        DataSourceFactory driver = (DataSourceFactory) Proxy.newProxyInstance(
                OwnerSettingsTest.class.getClassLoader(), new Class<?>[] {DataSourceFactory.class}, (p, method, a) -> {
                    throw new AssertionError("nobody connects as the owner");
                });
        assertThatThrownBy(() -> new DatabaseOwner(pool, limits(" postgres ", "secret"), () -> Optional.of(driver)))
                .hasMessage("etc/de.stadtteilkapital.persistence.cfg: owner.user is the role that works itself;"
                        + " it is to be another, or to be left out");
    }
}
