package de.stadtteilkapital.itests;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.InContainer;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Tests can run inside the container and meet its services. */
@InContainer
@KarafTest
class InsideIT {

    private boolean prepared;

    @BeforeEach
    void prepare() {
        prepared = true;
    }

    @Test
    void allBundlesAreResolved(BundleContext context) {
        assertThat(prepared).isTrue();
        assertThat(context.getBundles()).noneMatch(bundle -> bundle.getState() == Bundle.INSTALLED);
    }

    @Test
    void meetsTheDataSource(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void takesParameters(int number) {
        assertThat(System.getProperty("karaf.base")).isNotBlank();
        assertThat(number).isBetween(1, 2);
    }
}
